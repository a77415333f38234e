import { facebook } from './facebook';
import { instagram } from './instagram';
import type { SiteAdapter } from './site';
import { tiktok } from './tiktok';

const SITES: readonly SiteAdapter[] = [tiktok, facebook, instagram];

/** The adapter of the site that a page belongs to. */
export function siteOf(host: string): SiteAdapter | undefined {
  return SITES.find((site) => site.hosts.includes(host));
}
