import { test as base } from 'playwright/test';
import { launch } from '../../src/build/launch';
import { type ScreenReader, screenReader } from './screen-reader';

interface Stage {
  /** What a screen reader perceives of the page, our closed root included. */
  readonly reader: ScreenReader;
}

/** A browser of its own for every test, with the built extension, on the practice pages. */
export const test = base.extend<Stage>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  context: async ({}, use, info) => {
    const browser = await launch({ profile: info.outputPath('profile') });
    await use(browser);
    await browser.close();
  },
  reader: async ({ page }, use) => {
    await use(await screenReader(page));
  },
});

export { expect } from 'playwright/test';
