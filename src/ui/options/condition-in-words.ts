import type { AddressKind, Condition, Operator, Scope } from '../../model/condition';
import type { Pack } from '../../model/pack';
import type { StringKey, UiWords } from '../parts/words';
import type { Clause } from './clause';
import { group, sign } from './clause';
import { linkInWords } from './link-in-words';
import { listInWords } from './list-in-words';
import { patternInWords } from './pattern-in-words';

/** What a condition points to: the word lists of its pack, and by what its facts are known. */
export type Sources = Pick<Pack, 'lists' | 'facts'>;

/** Says a condition in words, its word lists beside it as data. */
export function conditionInWords(condition: Condition, sources: Sources, words: UiWords): Clause {
  const operator = NAMES.find((name) => name in condition);
  // Intake has left such a rule out.
  if (!operator) return sign(words.t('skipped_unknown_operator'));
  // The row of an operator takes the conditions of that operator: `find` has just matched them.
  const row = OPERATORS[operator] as (condition: Condition, desk: Desk) => Clause;
  return row(condition, {
    sources,
    words,
    part: (inner) => conditionInWords(inner, sources, words),
  });
}

interface Desk {
  readonly sources: Sources;
  readonly words: UiWords;
  /** A condition inside this one. */
  readonly part: (inner: Condition) => Clause;
}

type InWords<Op extends Operator> = (
  condition: Extract<Condition, Readonly<Record<Op, unknown>>>,
  desk: Desk,
) => Clause;

/** One row an operator, in the order of the model; no row depends on another. */
const OPERATORS: { readonly [Op in Operator]: InWords<Op> } = {
  term: ({ term }, { sources, words }) => listInWords(term, sources.lists[term], words),

  seq({ seq, gap = 0 }, { words: { t, count }, part }) {
    const distance = count('words_between', gap);
    const says = gap === 0 ? t('condition_seq') : t('condition_seq_gap', { distance });
    return group(says, seq.map(part));
  },

  near({ near, within, ordered, scope = 'sentence' }, { words, part }) {
    const says = words.t(ordered ? 'condition_near_ordered' : 'condition_near', {
      scope: scopeInWords(scope, words),
      distance: words.count('words_between', within),
    });
    return group(says, near.map(part));
  },

  all({ all, scope = 'post' }, { words, part }) {
    return group(words.t('condition_all', { scope: scopeInWords(scope, words) }), all.map(part));
  },

  any: ({ any }, { words, part }) => group(words.t('condition_any'), any.map(part)),

  none: ({ none }, { words, part }) => group(words.t('condition_none'), none.map(part)),

  count({ count, min, distinct, scope = 'post' }, { words, part }) {
    const says = words.t(distinct ? 'condition_count_distinct' : 'condition_count', {
      times: words.count('times', min),
      scope: scopeInWords(scope, words),
    });
    return group(says, [part(count)]);
  },

  missing({ missing }, { sources: { lists, facts }, words }) {
    const says = words.t(`missing_${missing}`);
    const proof = facts?.[missing];
    if (!proof) return sign(says);
    // Without the facts: one that were known by another would lead in a circle.
    const known = conditionInWords(proof, { lists }, words);
    return sign(says, [group(words.t('condition_fact'), [known])]);
  },

  pattern: (condition, { words }) => sign(patternInWords(condition, words)),

  link: ({ link }, { sources, words }) => linkInWords(link, sources.lists, words),

  shout: ({ shout, min }, { words }) => sign(words.count(`shout_${shout}`, min)),

  address: ({ address, of }, { words, part }) => sign(words.t(ADDRESSES[address]), [part(of)]),
};

// The keys of the table are its operators.
const NAMES = Object.keys(OPERATORS) as Operator[];

const ADDRESSES: Readonly<Record<AddressKind, StringKey>> = {
  'second-person': 'address_second_person',
  vocative: 'address_vocative',
  self: 'address_self',
  quoted: 'address_quoted',
};

function scopeInWords(scope: Scope, { t }: UiWords): string {
  return t(`scope_${scope}`);
}
