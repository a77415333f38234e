import type { Scope } from '../../model/condition';
import type { Draft, Span } from '../../model/draft';
import { foldTable } from '../fold/table';
import { NO_SPANS, type Spans } from '../spans';
import { around } from './scopes';
import { wordsBetween } from './words';

/** One draft while it is checked: what was found in it, and its structure as far as it is asked for. */
export interface Reading {
  readonly draft: Draft;
  /** Where a sign is found, by its number: entries of a list, or what a detector sees. */
  spans(sign: number): Spans;
  /** Whether at most `most` words begin in `[from, to)`. */
  isWithin(from: number, to: number, most: number): boolean;
  /** The clause, sentence, line or post around a place. */
  around(scope: Scope, at: number): Span;
}

export function createReading(draft: Draft, found: ReadonlyMap<number, Spans>): Reading {
  const { text } = draft;
  // Conditions look at one place after the other, mostly inside the same stretch.
  const last = new Map<Scope, Span>();
  return {
    draft,
    spans: (sign) => found.get(sign) ?? NO_SPANS,
    isWithin: (from, to, most) => wordsBetween(foldTable(), text, from, to, most) <= most,
    around(scope, at) {
      const known = last.get(scope);
      if (known && at >= known.from && at < known.to) return known;
      const stretch = around(text, scope, at);
      last.set(scope, stretch);
      return stretch;
    },
  };
}
