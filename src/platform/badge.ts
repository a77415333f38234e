import type { PageState } from '../model/page-state';
import { browser } from './browser';

/** The toolbar's badge of a tab: a sign and a colour for what goes on there. */
export async function showBadge(tab: number, state: PageState): Promise<void> {
  const { text, color } = badgeOf(state);
  await browser.action.setBadgeText({ tabId: tab, text });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color });
}

function badgeOf(state: PageState): { readonly text: string; readonly color: string } {
  switch (state.is) {
    case 'watching': {
      const { info, advise, warn, hold } = state.counts;
      const notes = info + advise + warn + hold;
      if (hold > 0) return { text: '!', color: '#c2410c' };
      return { text: notes > 0 ? String(notes) : '', color: '#0f766e' };
    }
    case 'blind':
      return { text: '?', color: '#6b7280' };
    case 'paused':
    case 'off':
      return { text: '–', color: '#6b7280' };
    case 'idle':
    case 'unknown-box':
      return { text: '', color: '#0f766e' };
  }
}
