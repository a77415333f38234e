import type { BrowserContext, Worker } from 'playwright/test';

/** Everything the extension has stored, in every area it could use. */
export async function storedBy(browser: BrowserContext): Promise<string> {
  return JSON.stringify(
    await workerOf(browser).evaluate(async () => {
      const { local, session, sync } = chrome.storage;
      return {
        local: await local.get(null),
        session: await session.get(null),
        sync: await sync.get(null),
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
      };
    }),
  );
}

export function workerOf(browser: BrowserContext): Worker {
  const [worker] = browser.serviceWorkers();
  if (!worker) throw new Error('The extension has no worker.');
  return worker;
}
