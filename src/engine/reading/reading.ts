import type { Scope } from '../../model/condition';
import type { Draft, Span } from '../../model/draft';
import { foldTable } from '../fold/table';
import { NO_SPANS, type Spans } from '../spans';
import { beginnings } from './scopes';
import { wordBeginnings } from './words';

/** One draft while it is checked: what was found in it, and its structure as far as it is asked for. */
export interface Reading {
  readonly draft: Draft;
  /** Where entries of a list are written, by the list's number. */
  list(list: number): Spans;
  /** How many words begin in `[from, to)`. */
  wordsIn(from: number, to: number): number;
  /** The clause, sentence, line or post around a place. */
  around(scope: Scope, at: number): Span;
}

export function createReading(draft: Draft, lists: ReadonlyMap<number, Spans>): Reading {
  const { text } = draft;
  const scopes = new Map<Scope, readonly number[]>();
  let words: readonly number[] | undefined;
  return {
    draft,
    list: (list) => lists.get(list) ?? NO_SPANS,
    wordsIn(from, to) {
      words ??= wordBeginnings(foldTable(), text);
      return countBelow(words, to) - countBelow(words, from);
    },
    around(scope, at) {
      if (scope === 'post') return { from: 0, to: text.length };
      const starts = scopes.get(scope) ?? beginnings(text, scope);
      scopes.set(scope, starts);
      const index = countBelow(starts, at + 1) - 1;
      return { from: starts[index] ?? 0, to: starts[index + 1] ?? text.length };
    },
  };
}

/** How many of the ascending numbers are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit)
      low = middle + 1; // middle < length
    else high = middle;
  }
  return low;
}
