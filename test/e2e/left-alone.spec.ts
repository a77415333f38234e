import { marks, posted } from './boxes';
import { expect, test } from './extension';

const GRAVE = 'Yuk gabung, depo receh bisa maxwin';

test('before a compose box has focus the document holds nothing of ours', async ({ page }) => {
  for (const url of ['https://www.tiktok.com/tiktokstudio/upload', 'https://www.facebook.com/']) {
    await page.goto(url);
    await page.mouse.move(200, 200);
    const ours = await page.evaluate(() => ({
      hosts: document.querySelectorAll('[data-saring-dulu]').length,
      sheets: document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
      children: [...document.documentElement.children].map(({ tagName }) => tagName),
    }));
    expect(ours).toEqual({ hosts: 0, sheets: 0, highlights: 0, children: ['HEAD', 'BODY'] });
  }
});

test('an unknown box is marked and never held', async ({ page, reader }) => {
  await page.goto('https://www.facebook.com/marketplace/create');
  await page.locator('[role="textbox"]').click();
  await page.keyboard.type(GRAVE);
  await reader.sees('button', 'Saring Dulu: saring dulu');
  expect((await marks(page))['saring-hold']).toContain('depo receh');
  await page.locator('.primary').click();
  await expect.poll(() => posted(page)).toEqual([GRAVE]);
});

for (const [name, url] of [
  ['Messenger', 'https://www.facebook.com/messages/t/1'],
  ['Instagram direct', 'https://www.instagram.com/direct/t/1/'],
] as const) {
  test(`${name} is a chat: no chip, no marks, no hold`, async ({ page }) => {
    await page.goto(url);
    await page.locator('[data-lexical-editor]').click();
    await page.keyboard.type(GRAVE);
    await page.keyboard.press('Enter');
    await expect.poll(() => posted(page)).toEqual([GRAVE]);
    expect(await marks(page)).toEqual({});
    expect(await page.locator('[data-saring-dulu]').count()).toBe(0);
  });
}

test('search and password fields are not looked at', async ({ page }) => {
  await page.goto('https://www.facebook.com/marketplace/create');
  for (const field of ['input[type="search"]', 'input[type="password"]']) {
    await page.locator(field).click();
    await page.keyboard.type(GRAVE);
  }
  expect(await page.locator('[data-saring-dulu]').count()).toBe(0);
});

test('a draft saved for later is never held', async ({ page }) => {
  await page.goto('https://www.tiktok.com/tiktokstudio/upload');
  await page.locator('.public-DraftEditor-content').click();
  await page.keyboard.type(GRAVE);
  await page.locator('[data-e2e="save_draft_button"]').click();
  await expect.poll(() => page.evaluate(() => window.practice.drafts)).toEqual([GRAVE]);
});

test('a button that is disabled while the video uploads is left to the page', async ({
  page,
  reader,
}) => {
  await page.goto('https://www.tiktok.com/tiktokstudio/upload?busy=1');
  await page.locator('.public-DraftEditor-content').click();
  await page.keyboard.type(GRAVE);
  await reader.sees('button', 'Saring Dulu: saring dulu');
  await page.locator('[data-e2e="post_video_button"]').click({ force: true });
  expect((await reader.parts()).some(({ role }) => role === 'alertdialog')).toBe(false);
});

test('a press made by a script is not a person’s, and is left to the page', async ({ page }) => {
  await page.goto('https://www.tiktok.com/tiktokstudio/upload');
  await page.locator('.public-DraftEditor-content').click();
  await page.keyboard.type(GRAVE);
  await page
    .locator('[data-e2e="post_video_button"]')
    .evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => posted(page)).toEqual([GRAVE]);
});

test('the pass survives the follow-up dialog of the same post', async ({ page, reader }) => {
  await page.goto('https://www.tiktok.com/tiktokstudio/upload?followup=1');
  await page.locator('.public-DraftEditor-content').click();
  await page.keyboard.type(GRAVE);
  const post = page.locator('[data-e2e="post_video_button"]');
  await post.click();
  await reader.click('button', 'Tetap unggah');
  await post.click();
  await page.getByRole('button', { name: 'Posting sekarang' }).click();
  await expect.poll(() => posted(page)).toEqual([GRAVE]);
});
