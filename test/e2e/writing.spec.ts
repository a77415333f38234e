import { BOXES, boxOf, enter, marks, posted, send } from './boxes';
import { expect, test } from './extension';

const HOLD = 'Saring Dulu: saring dulu';
const CLEAR = 'Saring Dulu: tidak ada catatan';

for (const box of BOXES) {
  test(`${box.id}: a draft of several lines is read line by line`, async ({ page, reader }) => {
    await enter(page, box);
    const newLine = box.enterSends ? 'Shift+Enter' : 'Enter';
    await page.keyboard.type('Selamat pagi warga');
    await page.keyboard.press(newLine);
    await page.keyboard.press(newLine);
    await page.keyboard.type('slot gacor hari ini');
    await reader.sees('button', HOLD);
    expect(await marks(page)).toEqual({ 'saring-hold': ['slot gacor'] });
    await page.keyboard.press(newLine);
    await page.keyboard.type('jangan lupa');
    await send(page, box, 'click');
    await reader.click('button', 'Tetap unggah');
    await send(page, box, 'click');
    await expect.poll(() => posted(page)).toHaveLength(1);
    const [text = ''] = await posted(page);
    expect(text.replace(/\n+/g, '\n')).toBe('Selamat pagi warga\nslot gacor hari ini\njangan lupa');
  });

  test(`${box.id}: emoji before and inside do not move the marks`, async ({ page, reader }) => {
    await enter(page, box);
    const draft = '🤣👨‍👩‍👧 ayo slot gacor 🇮🇩 dan 𝘀𝗹𝗼𝘁 𝗴𝗮𝗰𝗼𝗿';
    await page.keyboard.insertText(draft);
    await reader.sees('button', HOLD);
    expect(await marks(page)).toEqual({ 'saring-hold': ['slot gacor', '𝘀𝗹𝗼𝘁 𝗴𝗮𝗰𝗼𝗿'] });
    await send(page, box, 'click');
    await reader.click('button', 'Tetap unggah');
    await send(page, box, 'click');
    await expect.poll(() => posted(page)).toEqual([draft]);
  });

  test(`${box.id}: a pasted draft is read, and undone it is gone`, async ({ page, reader }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await enter(page, box);
    await page.keyboard.type('Pengumuman: ');
    await reader.sees('button', CLEAR);
    await page.evaluate(() => navigator.clipboard.writeText('slot gacor'));
    await page.keyboard.press('ControlOrMeta+v');
    await reader.sees('button', HOLD);
    expect(await marks(page)).toEqual({ 'saring-hold': ['slot gacor'] });
    await page.keyboard.press('ControlOrMeta+z');
    await reader.sees('button', CLEAR);
    expect(await marks(page)).toEqual({});
  });
}

for (const id of ['TikTok comment', 'Facebook comment', 'Instagram comment']) {
  test(`${id}: Enter of an input method is never held, the next one is`, async ({
    page,
    reader,
  }) => {
    const box = boxOf(id);
    await enter(page, box);
    await page.keyboard.type('slot ');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'gacor',
      selectionStart: 5,
      selectionEnd: 5,
    });
    const enterKey = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enterKey });
    await session.send('Input.insertText', { text: 'gacor' });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enterKey });
    await reader.sees('button', HOLD);
    expect((await reader.parts()).some(({ role }) => role === 'alertdialog')).toBe(false);
    await page.keyboard.press('Enter');
    await reader.sees('alertdialog', 'Saring dulu, yuk');
  });
}

test('the words stay marked where they are while the person goes on writing', async ({
  page,
  reader,
}) => {
  await enter(page, boxOf('TikTok caption'));
  await page.keyboard.type('slot gacor');
  await reader.sees('button', HOLD);
  await page.keyboard.press('Home');
  await page.keyboard.type('😀 eh ');
  expect(await marks(page)).toEqual({ 'saring-hold': ['slot gacor'] });
});
