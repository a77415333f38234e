import { launch } from '../../src/build/launch';
import { boxOf, enter, marks, posted, send } from './boxes';
import { expect, test as shared } from './extension';
import { storedBy, workerOf } from './storage';

const GRAVE = 'Yuk gabung, depo receh bisa maxwin';
const BLIND = 'Saring Dulu: belum memantau';
const box = boxOf('TikTok caption');

/** These break the extension, so each has a browser of its own. */
const test = shared.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  context: async ({}, use, info) => {
    const browser = await launch({ profile: info.outputPath('profile') });
    // The worker has done its own work before a test spoils it.
    await expect.poll(() => storedBy(browser)).toContain('"generation"');
    await use(browser);
    await browser.close();
  },
});

test('packs that cannot be read: nobody watches, and the post goes through', async ({
  context,
  page,
  reader,
}) => {
  await workerOf(context).evaluate(() =>
    chrome.storage.local.set({ generation: { format: 1, number: 9, packs: [null] } }),
  );
  await enter(page, box);
  await page.keyboard.type(GRAVE);
  await reader.sees('button', BLIND);
  await send(page, box, 'click');
  await expect.poll(() => posted(page)).toEqual([GRAVE]);
});

test('an engine that throws: the post goes through and the chip says so', async ({
  context,
  page,
  reader,
}) => {
  await workerOf(context).evaluate(async () => {
    const { generation } = (await chrome.storage.local.get('generation')) as {
      generation: { packs: { pack: { guides: Record<string, { wording: unknown }> } }[] };
    };
    for (const { pack } of generation.packs) {
      for (const guide of Object.values(pack.guides)) guide.wording = null;
    }
    await chrome.storage.local.set({ generation });
  });
  await enter(page, box);
  await reader.sees('button', 'Saring Dulu: tidak ada catatan');
  await page.keyboard.type(GRAVE);
  await send(page, box, 'click');
  await expect.poll(() => posted(page)).toEqual([GRAVE]);
  await page.keyboard.type(GRAVE);
  await reader.sees('button', BLIND);
});

test('the extension reloaded under the page: the post goes through, marks and dialog end', async ({
  context,
  page,
  reader,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await enter(page, box);
  await page.keyboard.type(GRAVE);
  await reader.sees('button', 'Saring Dulu: saring dulu');
  await workerOf(context)
    .evaluate(() => chrome.runtime.reload())
    .catch(() => null);
  await page.keyboard.type(' hari ini');
  await reader.sees('button', BLIND);
  expect(await marks(page)).toEqual({});
  await send(page, box, 'click');
  await expect.poll(() => posted(page)).toEqual([`${GRAVE} hari ini`]);
  expect(errors).toEqual([]);
});

test('packs lost from storage are put in force again for the next page', async ({
  context,
  page,
  reader,
}) => {
  await workerOf(context).evaluate(() => chrome.storage.local.remove('generation'));
  await enter(page, box);
  await page.keyboard.type(GRAVE);
  await reader.sees('button', 'Saring Dulu: saring dulu');
});

test('packs that change are taken by the open page without a reload', async ({
  context,
  page,
  reader,
}) => {
  await enter(page, box);
  await page.keyboard.type(GRAVE);
  await reader.sees('button', 'Saring Dulu: saring dulu');
  await workerOf(context).evaluate(async () => {
    const { generation } = (await chrome.storage.local.get('generation')) as {
      generation: { number: number; packs: { pack: { rules: unknown[] } }[] };
    };
    for (const { pack } of generation.packs) pack.rules = [];
    await chrome.storage.local.set({
      generation: { ...generation, number: generation.number + 1 },
    });
  });
  await reader.sees('button', 'Saring Dulu: tidak ada catatan');
  expect(await marks(page)).toEqual({});
});
