import type { SiteId } from './draft';
import type { Severity } from './severity';

/**
 * Why nothing is checked although a box is open: no packs yet, a fault of ours, a draft beyond the
 * longest, or the extension was updated under the page.
 */
export type Blindness = 'not-ready' | 'failed' | 'too-long' | 'updated';

/** What goes on on a page, as the popup shows it: counts, never words. */
export type PageState =
  | { readonly is: 'off' }
  | { readonly is: 'paused' }
  | { readonly is: 'idle' }
  | { readonly is: 'unknown-box' }
  | { readonly is: 'blind'; readonly because: Blindness }
  | { readonly is: 'watching'; readonly counts: Readonly<Record<Severity, number>> };

export interface PageReport {
  readonly site: SiteId;
  readonly state: PageState;
}
