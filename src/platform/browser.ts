import polyfill, { type Browser } from 'webextension-polyfill';

/** The WebExtension API. No other file imports the polyfill. */
export const browser: Browser = polyfill;

/** Whether the extension that put this script here still runs; false once it was updated or removed. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // An orphan cannot even ask.
    return false;
  }
}
