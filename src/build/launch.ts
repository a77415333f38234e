import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { servePractice } from '../../test/sites/serve';
import { findChromium, isBranded } from './browser.mjs';
import { ROOT } from './plugins';

interface Launch {
  /** Folder of the browser's own profile. */
  readonly profile: string;
  /** Folder of the built extension. */
  readonly built?: string;
  readonly headless?: boolean;
}

/** No host but this machine can be reached; the practice pages are answered before any look-up. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** Opens a Chromium, Chrome or Edge with the built extension, on the practice pages. */
export async function launch({
  profile,
  built = join(ROOT, 'dist/chrome'),
  headless = true,
}: Launch): Promise<BrowserContext> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found.');
  const common = {
    executablePath,
    headless,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: headless ? { width: 1280, height: 800 } : null,
  };
  const browser = isBranded(executablePath)
    ? await launchBranded(profile, built, common)
    : await chromium.launchPersistentContext(profile, {
        ...common,
        args: [`--disable-extensions-except=${built}`, `--load-extension=${built}`, OFFLINE],
      });
  await servePractice(browser);
  if (browser.serviceWorkers().length === 0) await browser.waitForEvent('serviceworker');
  return browser;
}

type Common = Parameters<typeof chromium.launchPersistentContext>[1];

/** Chrome and Edge take no `--load-extension` since 137; they are asked over their debugging port. */
async function launchBranded(
  profile: string,
  built: string,
  common: Common,
): Promise<BrowserContext> {
  const browser = await chromium.launchPersistentContext(profile, {
    ...common,
    args: ['--enable-unsafe-extension-debugging', OFFLINE],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const session = await browser.browser()?.newBrowserCDPSession();
  // Younger than Playwright's list of commands.
  await session?.send('Extensions.loadUnpacked' as never, { path: built } as never);
  return browser;
}

/** Address of a page of the extension in a browser that `launch` has opened. */
export function extensionPage(browser: BrowserContext, path: string): string {
  const [worker] = browser.serviceWorkers();
  if (!worker) throw new Error('The extension has no worker.');
  return `chrome-extension://${new URL(worker.url()).host}/${path}`;
}
