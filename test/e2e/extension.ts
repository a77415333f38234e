import { type BrowserContext, test as base } from 'playwright/test';
import { launch } from '../../src/build/launch';
import { type ScreenReader, screenReader } from './screen-reader';

interface Stage {
  /** What a screen reader perceives of the page, our closed root included. */
  readonly reader: ScreenReader;
}

interface Theatre {
  /** One browser with the built extension for the tests of a worker; each has a page of its own. */
  readonly shared: BrowserContext;
}

export const test = base.extend<Stage, Theatre>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
    async ({}, use, info) => {
      const profile = `${info.project.outputDir}/profile-${info.workerIndex}-${Date.now()}`;
      const browser = await launch({ profile });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ shared }, use) => {
    await use(shared);
    // The next test finds the extension as it was after the install.
    await shared.serviceWorkers()[0]?.evaluate('chrome.storage.local.remove("settings")');
  },
  reader: async ({ page }, use) => {
    await use(await screenReader(page));
  },
});

export { expect } from 'playwright/test';
