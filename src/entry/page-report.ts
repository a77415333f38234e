import type { PageReport, PageState } from '../model/page-state';
import type { Severity } from '../model/severity';
import type { ComposeBox } from '../sites/site';
import { findingsOf, type Review } from './review';

/** What the badge and the popup are told of a box: counts, never words. */
export function reportOf(box: ComposeBox, review: Review): PageReport {
  return { site: box.site, state: stateOf(box, review) };
}

function stateOf(box: ComposeBox, review: Review): PageState {
  if (review.is === 'blind') return { is: 'blind', because: review.because };
  if (review.is === 'off' || review.is === 'paused') return { is: review.is };
  if (review.is === 'waiting') return { is: 'idle' };
  if (box.surface === 'unknown') return { is: 'unknown-box' };
  const counts: Record<Severity, number> = { info: 0, advise: 0, warn: 0, hold: 0 };
  for (const finding of findingsOf(review)) counts[finding.severity]++;
  return { is: 'watching', counts };
}
