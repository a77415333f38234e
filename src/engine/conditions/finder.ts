import type { Condition, Fact, Operator } from '../../model/condition';
import type { ListId, TermList } from '../../model/pack';
import type { Detector } from '../detectors/detector';
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
  /** It cannot hold unless one of these clues is found; `null`: it may hold on any draft. */
  readonly needs: ReadonlySet<number> | null;
}

/**
 * What an operator may ask for while it is made ready. A clue is something that is looked for once
 * in a draft, whoever asks: the entries of a list, or what a detector sees. It is known by a number.
 */
export interface Bench {
  /** The clue of a list of the pack. */
  list(id: ListId): number;
  /** The clue of a list of the engine's own: pronouns, not content. */
  ownList(list: TermList): number;
  /** The entries of a list as they are, for hosts. */
  entries(id: ListId): readonly string[];
  detector(detector: Detector): number;
  /** A condition inside this one. */
  finder(inner: Condition): Finder;
  /** What the pack takes as proof of a fact. */
  fact(fact: Fact): Finder;
}

/** Makes conditions of one operator ready. */
export type Prepare<Op extends Operator> = (
  condition: Extract<Condition, Readonly<Record<Op, unknown>>>,
  bench: Bench,
) => Finder;
