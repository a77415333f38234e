import type { PageReport } from '../model/page-state';
import { browser } from './browser';
import { askTab } from './protocol';

/** The tab in front: its number and host (`null` where it may not be known). */
export interface FrontTab {
  readonly id: number | null;
  readonly host: string | null;
}

export async function frontTab(): Promise<FrontTab> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return { id: tab?.id ?? null, host: hostOf(tab?.url) };
}

/** What goes on in a tab; `null` where no page of ours answers. */
export async function reportOfTab(tab: number): Promise<PageReport | null> {
  try {
    return await askTab(tab, 'page.report', null);
  } catch {
    // Another site, or a page that was open before the extension was.
    return null;
  }
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

function hostOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : null;
}
