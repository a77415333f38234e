import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, chromium } from 'playwright/test';
import { findChromium } from '../../src/build/browser.mjs';
import { servePractice } from '../sites/serve';
import { type ScreenReader, screenReader } from './screen-reader';

const BUILT = fileURLToPath(new URL('../../dist/chrome', import.meta.url));

/** No host but this machine can be reached; the practice pages are answered before any look-up. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

interface Stage {
  /** What a screen reader perceives of the page, our closed root included. */
  readonly reader: ScreenReader;
}

/** Opens a browser with the built extension; whoever opens it closes it. */
export async function openBrowser(profile: string, built = BUILT): Promise<BrowserContext> {
  const executablePath = (await findChromium()) ?? '';
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    args: [`--disable-extensions-except=${built}`, `--load-extension=${built}`, OFFLINE],
  });
  await servePractice(browser);
  if (browser.serviceWorkers().length === 0) await browser.waitForEvent('serviceworker');
  return browser;
}

/** A browser of its own for every test, with the built extension, on the practice pages. */
export const test = base.extend<Stage>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  context: async ({}, use, info) => {
    const browser = await openBrowser(info.outputPath('profile'));
    await use(browser);
    await browser.close();
  },
  reader: async ({ page }, use) => {
    await use(await screenReader(page));
  },
});

export { expect } from 'playwright/test';

/** Address of a page of the extension. */
export function extensionPage(browser: BrowserContext, path: string): string {
  const [worker] = browser.serviceWorkers();
  return `chrome-extension://${new URL(worker?.url() ?? '').host}/${path}`;
}
