import type { Blindness } from '../../model/page-state';
import type { StringKey } from './words';

/** The sentence of each reason for which a draft is not read. */
export const BLIND_WORDS: Readonly<Record<Blindness, StringKey>> = {
  'not-ready': 'blind_not_ready',
  'too-long': 'blind_too_long',
  failed: 'blind_failed',
  updated: 'blind_updated',
};
