import { extensionPage } from '../../src/build/launch';
import { boxOf, enter, posted, send } from './boxes';
import { expect, test } from './extension';
import { storedBy } from './storage';

const GRAVE = 'Yuk gabung, depo receh bisa maxwin';
const OPTIONS = 'src/entry/options/index.html';
const POPUP = 'src/entry/popup/index.html';

test('the options page shows packs and every rule in readable words', async ({ context, page }) => {
  await page.goto(extensionPage(context, OPTIONS));
  await expect(page.getByRole('heading', { name: 'Aturan inti' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Aturan pemilu' })).toBeVisible();
  await page.locator('summary', { hasText: 'Judi online' }).click();
  const rule = page.locator('article', { hasText: 'judol/promosi-situs' });
  await rule.locator('summary').first().click();
  await expect(rule.getByText('slot gacor').first()).toBeVisible();
});

test('the language chosen in the options is spoken on pages that are open', async ({
  context,
  page,
  reader,
}) => {
  await enter(page, boxOf('TikTok caption'));
  await page.keyboard.type(GRAVE);
  await reader.sees('button', 'Saring Dulu: saring dulu');
  const options = await context.newPage();
  await options.goto(extensionPage(context, OPTIONS));
  await options.locator('#language select').selectOption('en');
  await expect(options.getByRole('heading', { name: 'Rule packs' })).toBeVisible();
  await options.close();
  await reader.sees('button', 'Saring Dulu: filter first');
  await send(page, boxOf('TikTok caption'), 'click');
  await reader.sees('alertdialog', "Let's filter first");
  await reader.sees('button', 'Edit first');
  await reader.click('button', 'Post anyway');
});

test('a site that is switched off is left alone, and watched again when switched on', async ({
  context,
  page,
  reader,
}) => {
  const options = await context.newPage();
  await options.goto(extensionPage(context, OPTIONS));
  await options.getByRole('switch', { name: 'TikTok' }).click();
  await enter(page, boxOf('TikTok caption'));
  await page.keyboard.type(GRAVE);
  await send(page, boxOf('TikTok caption'), 'click');
  await expect.poll(() => posted(page)).toEqual([GRAVE]);
  expect((await reader.parts()).filter(({ name }) => name.startsWith('Saring Dulu:'))).toEqual([]);
  await options.getByRole('switch', { name: 'TikTok' }).click();
  await page.locator(boxOf('TikTok caption').editor).click();
  await page.keyboard.type(GRAVE);
  await reader.sees('button', 'Saring Dulu: saring dulu');
  await options.close();
});

test('a pause lets everything through and says until when', async ({ context, page, reader }) => {
  const options = await context.newPage();
  await options.goto(extensionPage(context, OPTIONS));
  await options.getByRole('button', { name: 'Jeda 30 menit' }).click();
  await enter(page, boxOf('Instagram comment'));
  await page.keyboard.type(GRAVE);
  await reader.sees('button', /^Saring Dulu: dijeda/);
  await send(page, boxOf('Instagram comment'), 'key');
  await expect.poll(() => posted(page)).toEqual([GRAVE]);
  await options.close();
});

test('the profile of a site decides how grave a note is', async ({ context, page, reader }) => {
  const options = await context.newPage();
  await options.goto(extensionPage(context, OPTIONS));
  await options.getByLabel('Di TikTok').selectOption({ label: 'Akun resmi pemerintah' });
  await expect.poll(() => storedBy(context)).toContain('"tiktok":"instansi"');
  await options.close();
  const draft = 'Info dari grup sebelah, pasar ditutup besok';
  await enter(page, boxOf('Facebook comment'));
  await page.keyboard.type(draft);
  await reader.sees('button', 'Saring Dulu: 1 catatan');
  await enter(page, boxOf('TikTok comment'));
  await page.keyboard.type(draft);
  await reader.sees('button', 'Saring Dulu: saring dulu');
});

test('the popup elsewhere says where to go', async ({ context, page }) => {
  await page.setViewportSize({ width: 360, height: 480 });
  await page.goto(extensionPage(context, POPUP));
  await expect(page.getByRole('status')).toContainText('TikTok, Facebook');
});
