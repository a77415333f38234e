import { BOXES, enter, marks, posted, send } from './boxes';
import { expect, test } from './extension';

const GRAVE = 'Yuk gabung, depo receh bisa maxwin';
const CLEAN = 'Posyandu besok pukul 8 di balai desa.';
const AGAIN = 'Saring Dulu: saring dulu';

for (const box of BOXES) {
  for (const by of box.enterSends ? (['click', 'key'] as const) : (['click'] as const)) {
    test(`${box.id}: by ${by}, held before the page hears it, edited, posted`, async ({
      page,
      reader,
    }) => {
      await enter(page, box);
      await page.keyboard.type(GRAVE);
      await reader.sees('button', AGAIN);
      expect(await marks(page)).toEqual({ 'saring-hold': ['gabung', 'depo receh', 'maxwin'] });

      await page.evaluate(() => window.practice.heard.splice(0));
      await send(page, box, by);
      const dialog = await reader.sees('alertdialog', 'Saring dulu, yuk');
      expect(dialog.role).toBe('alertdialog');
      const heard = await page.evaluate(() => window.practice.heard);
      expect(heard.filter((event) => /^(click|keydown:Enter|keypress|submit)/.test(event))).toEqual(
        [],
      );
      expect(await posted(page)).toEqual([]);

      await reader.click('button', 'Perbaiki dulu');
      await reader.missesEventually('alertdialog', 'Saring dulu, yuk');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(CLEAN);
      await reader.sees('button', 'Saring Dulu: tidak ada catatan');
      expect(await marks(page)).toEqual({});
      await send(page, box, by);
      await expect.poll(() => posted(page)).toEqual([CLEAN]);
    });

    test(`${box.id}: by ${by}, "Tetap unggah" and a second press post it once, unchanged`, async ({
      page,
      reader,
    }) => {
      await enter(page, box);
      await page.keyboard.type(GRAVE);
      await send(page, box, by);
      await reader.click('button', 'Tetap unggah');
      await reader.sees('status', /^/);
      expect(await posted(page)).toEqual([]);
      await send(page, box, by);
      await expect.poll(() => posted(page)).toEqual([GRAVE]);
    });
  }

  test(`${box.id}: English labels, a clean draft is posted at the first press`, async ({
    page,
  }) => {
    await enter(page, box, 'en');
    await page.keyboard.type(CLEAN);
    await page.evaluate(() => window.practice.heard.splice(0));
    await send(page, box, 'click');
    await expect.poll(() => posted(page)).toEqual([CLEAN]);
    expect(await page.evaluate(() => window.practice.heard)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^click/)]),
    );
  });

  test(`${box.id}: English labels, a grave draft is held`, async ({ page, reader }) => {
    await enter(page, box, 'en');
    await page.keyboard.type(GRAVE);
    await send(page, box, 'click');
    await reader.sees('alertdialog', 'Saring dulu, yuk');
    expect(await posted(page)).toEqual([]);
  });
}
