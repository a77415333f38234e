import { extensionPage } from '../../src/build/launch';
import { BOXES, enter, send } from '../e2e/boxes';
import { expect, test } from '../e2e/extension';
import { storedBy } from '../e2e/storage';

/** Words that stand nowhere else, in a draft that is held. */
const CANARY = 'kenariunik7319';
const DRAFT = `${CANARY} yuk gabung, depo receh bisa maxwin`;

test('no request leaves the browser while drafts are typed and held, and none is stored', async ({
  context,
  page,
  reader,
}) => {
  const requests: string[] = [];
  for (const box of BOXES) {
    await enter(page, box);
    const note = (request: { url(): string }) => requests.push(request.url());
    context.on('request', note);
    await page.keyboard.type(DRAFT);
    await reader.sees('button', 'Saring Dulu: saring dulu');
    await reader.click('button', 'Saring Dulu: saring dulu');
    await reader.sees('dialog', 'Saring dulu, yuk');
    await reader.click('button', 'Tutup');
    await send(page, box, 'click');
    await reader.click('button', 'Tetap unggah');
    await send(page, box, 'click');
    await reader.missesEventually('alertdialog', 'Saring dulu, yuk');
    context.off('request', note);
  }
  expect(requests).toEqual([]);
  expect(await storedBy(context)).not.toContain(CANARY);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).toBe('[{},{}]');
});

test('the pages of the extension ask nobody but the extension', async ({ context, page }) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  for (const path of ['src/entry/options/index.html', 'src/entry/popup/index.html']) {
    await page.goto(extensionPage(context, path));
    await page.locator('h1').waitFor();
  }
  expect(requests.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
});
