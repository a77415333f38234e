import type { RefusalReason } from '../../model/admission';
import type { StringKey } from '../parts/words';

/** The sentence of each reason for which a pack is refused. */
export const REFUSAL_WORDS: Readonly<Record<RefusalReason, StringKey>> = {
  empty: 'refusal_empty',
  'too-large': 'refusal_too_large',
  'not-utf8': 'refusal_not_utf8',
  'too-deep': 'refusal_too_deep',
  'duplicate-key': 'refusal_duplicate_key',
  'forbidden-key': 'refusal_forbidden_key',
  'not-json': 'refusal_not_json',
  'not-canonical': 'refusal_not_canonical',
  'wrong-path': 'refusal_wrong_path',
  'missing-key': 'refusal_missing_key',
  'unknown-key': 'refusal_unknown_key',
  'wrong-shape': 'refusal_wrong_shape',
  'newer-engine': 'refusal_newer_engine',
  'over-limit': 'refusal_over_limit',
  'unknown-list': 'refusal_unknown_list',
  'unknown-guard': 'refusal_unknown_guard',
  'unknown-fact': 'refusal_unknown_fact',
  'no-guide': 'refusal_no_guide',
  'duplicate-rule': 'refusal_duplicate_rule',
  'nothing-to-find': 'refusal_nothing_to_find',
  'empty-term': 'refusal_empty_term',
  'example-not-found': 'refusal_example_not_found',
  'example-found': 'refusal_example_found',
};
