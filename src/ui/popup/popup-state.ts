import type { SiteId } from '../../model/draft';
import type { PageState } from '../../model/page-state';

/** What the popup knows about the tab it stands over: counts, never words. */
export type PopupState =
  | { readonly on: 'elsewhere' }
  | { readonly on: 'site'; readonly site: SiteId; readonly page: SitePage };

/** What goes on in a tab of one of our sites. */
export type SitePage =
  | Exclude<PageState, { readonly is: 'paused' }>
  /** `until` is a time of day as shown, "14.30". */
  | { readonly is: 'paused'; readonly until: string }
  /** The tab is older than the extension and does not answer. */
  | { readonly is: 'stale' };
