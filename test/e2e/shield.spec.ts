import type { Page } from 'playwright/test';
import { boxOf, enter, posted, send } from './boxes';
import { expect, test } from './extension';

const GRAVE = 'Yuk gabung, depo receh bisa maxwin';
const HOLD = 'Saring Dulu: saring dulu';
const box = boxOf('Facebook post');

/** What the page noticed of the person's work in our parts. */
function noticed(page: Page) {
  return page.evaluate(() => {
    const { shortcuts, outsideClicks, trapped, heard } = window.practice;
    return { shortcuts, outsideClicks, trapped, heard: heard.length };
  });
}

test('a focus-trapping dialog with outside-click closer and shortcuts notices nothing', async ({
  page,
  reader,
}) => {
  await enter(page, box);
  await page.keyboard.type(GRAVE);
  await reader.sees('button', HOLD);
  const before = await noticed(page);

  await reader.click('button', HOLD);
  await reader.sees('dialog', 'Saring dulu, yuk');
  await reader.click('button', /Tutup/);
  await reader.missesEventually('dialog', 'Saring dulu, yuk');
  expect(await noticed(page)).toEqual(before);
  expect(await page.locator(box.editor).textContent()).toBe(GRAVE);
});

test('in the held dialog keys, ticks and letters work and stay with us', async ({
  page,
  reader,
}) => {
  await enter(page, box);
  await page.keyboard.type(GRAVE);
  await reader.sees('button', HOLD);
  await send(page, box, 'click');
  await reader.sees('alertdialog', 'Saring dulu, yuk');
  const before = await noticed(page);

  const serap = await reader.sees('checkbox', /^Serap/);
  expect(serap.checked).toBe('false');
  await reader.click('checkbox', /^Serap/);
  await expect.poll(async () => (await reader.sees('checkbox', /^Serap/)).checked).toBe('true');
  await page.keyboard.press('Space');
  await expect.poll(async () => (await reader.sees('checkbox', /^Serap/)).checked).toBe('false');

  await reader.click('textbox', 'Sumber');
  await page.keyboard.type('jk https://desa.go.id');
  await expect.poll(async () => (await reader.sees('checkbox', /^Saring/)).checked).toBe('true');
  for (const item of [/^Santun/, /^Seimbang/]) await reader.sees('checkbox', item);
  expect(await noticed(page)).toEqual(before);

  await page.keyboard.press('Escape');
  await reader.missesEventually('alertdialog', 'Saring dulu, yuk');
  await page.keyboard.type('!');
  await expect.poll(() => page.locator(box.editor).textContent()).toBe(`${GRAVE}!`);
  expect(await posted(page)).toEqual([]);
});

test('"Tambahkan sumber" appends the source to the last line, and nothing else changes', async ({
  page,
  reader,
}) => {
  for (const id of ['TikTok caption', 'Facebook post', 'Instagram comment']) {
    const target = boxOf(id);
    await enter(page, target);
    await page.keyboard.type('Beredar kabar, slot gacor');
    await reader.sees('button', HOLD);
    await send(page, target, 'click');
    await reader.click('textbox', 'Sumber');
    await page.keyboard.type('Polres Contoh');
    await reader.click('button', 'Tambahkan sumber');
    await reader.missesEventually('alertdialog', 'Saring dulu, yuk');
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            document.querySelector('textarea')?.value ??
            document.querySelector('[contenteditable="true"]')?.textContent,
        ),
      )
      .toBe('Beredar kabar, slot gacor Sumber: Polres Contoh');
  }
});

test('the page cannot reach into our root', async ({ page, reader }) => {
  await enter(page, box);
  await page.keyboard.type(GRAVE);
  await reader.sees('button', HOLD);
  const seen = await page.evaluate(() => {
    const host = document.querySelector('[data-saring-dulu]');
    return { parent: host?.parentElement?.tagName, root: host?.shadowRoot ?? null };
  });
  expect(seen).toEqual({ parent: 'HTML', root: null });
});

test('the held dialog opens with the focus on its heading, and Tab stays inside', async ({
  page,
  reader,
}) => {
  await enter(page, box);
  await page.keyboard.type(GRAVE);
  await reader.sees('button', HOLD);
  await send(page, box, 'click');
  expect((await reader.sees('heading', 'Saring dulu, yuk')).focused).toBe(true);
  const seen = new Set<string>();
  for (let steps = 0; steps < 12; steps++) {
    await page.keyboard.press('Tab');
    for (const { focused, role, name } of await reader.parts()) {
      if (focused && role === 'button') seen.add(name);
    }
  }
  expect([...seen]).toEqual(expect.arrayContaining(['Perbaiki dulu', 'Tetap unggah']));
  expect([...seen]).not.toContain('Posting');
});

test('the card opens on a mark, and from the keyboard; Esc leads back to the draft', async ({
  page,
  reader,
}) => {
  await enter(page, box);
  await page.keyboard.type(GRAVE);
  await reader.sees('button', HOLD);
  const mark = await page.evaluate(() => {
    const [range] = CSS.highlights.get('saring-hold') ?? [];
    const { x, y, width, height } = (range as Range).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(mark.x, mark.y);
  await reader.sees('dialog', 'Saring dulu, yuk');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
  await reader.click('button', 'Tutup');

  const shortcuts = await page.evaluate(() => window.practice.shortcuts);
  await page.keyboard.press('Alt+Shift+S');
  expect((await reader.sees('heading', 'Saring dulu, yuk')).focused).toBe(true);
  await page.keyboard.press('Escape');
  await reader.missesEventually('dialog', 'Saring dulu, yuk');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('!');
  await expect.poll(() => page.locator(box.editor).textContent()).toBe(`${GRAVE}!`);
  expect(await page.evaluate(() => window.practice.shortcuts)).toBe(shortcuts);
});
