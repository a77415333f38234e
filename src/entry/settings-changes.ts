import type { SiteId } from '../model/draft';

/** How long a pause lasts, in ms. */
const PAUSE = 30 * 60_000;

/** End of a pause that begins now; both in epoch milliseconds. */
export function pauseEnd(now: number): number {
  return now + PAUSE;
}

/** The sites switched off, after one of them is switched. */
export function switched(off: readonly SiteId[], site: SiteId, on: boolean): readonly SiteId[] {
  return on ? off.filter((other) => other !== site) : [...new Set([...off, site])];
}
