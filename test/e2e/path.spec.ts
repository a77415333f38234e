import { expect, test } from './extension';

test('a risky caption is marked, held once, and posted after the person insists', async ({
  page,
  reader,
}) => {
  await page.goto('https://www.tiktok.com/tiktokstudio/upload');
  const caption = page.locator('.public-DraftEditor-content');
  await caption.click();
  await page.keyboard.type('yuk gabung, depo receh bisa maxwin');
  await reader.sees('button', 'Saring Dulu: saring dulu');
  await page.screenshot({ path: 'out/shot1.png' });
  await page.locator('[data-e2e="post_video_button"]').click();
  await reader.sees('alertdialog', 'Saring dulu, yuk');
  await page.screenshot({ path: 'out/shot2.png' });
  await reader.click('button', 'Tetap unggah');
  await page.screenshot({ path: 'out/shot3.png' });
  await page.locator('[data-e2e="post_video_button"]').click();
  await expect.poll(() => page.evaluate(() => window.practice.posts.length)).toBe(1);
});
