import type { Condition, Operator } from '../../model/condition';
import type { ListId } from '../../model/pack';
import type { Reading } from '../reading/reading';
import type { Spans } from '../spans';

/**
 * Looks in `[from, to)` of a draft. Returns the words to show where the condition holds, an empty
 * list where it holds without words, `null` where it does not hold.
 */
export type Find = (reading: Reading, from: number, to: number) => Spans | null;

/** A condition made ready. */
export interface Finder {
  readonly find: Find;
  /** It cannot hold unless one of these lists is found; `null`: it may hold on any draft. */
  readonly needs: ReadonlySet<number> | null;
}

/** What an operator may ask for while it is made ready. */
export interface Bench {
  /** The number of a list. */
  list(id: ListId): number;
  /** A condition inside this one. */
  finder(inner: Condition): Finder;
}

/** Makes conditions of one operator ready. */
export type Prepare<Op extends Operator> = (
  condition: Extract<Condition, Readonly<Record<Op, unknown>>>,
  bench: Bench,
) => Finder;
