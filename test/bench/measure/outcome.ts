import type { Figure } from '../../../src/build/figures';

/** What an experiment has shown. */
export interface Outcome {
  readonly figures: readonly Figure[];
  /** Whatever else was measured, for whoever reads `out/bench.json`. */
  readonly details: unknown;
  /** Lines to print below the table. */
  readonly notes?: readonly string[];
}

/** What an experiment may know of its run. */
export interface Conditions {
  readonly rounds: number;
  readonly peerRounds: number;
  /** A word list of Hunspell: one word a line, `/` and flags behind. */
  readonly dictionary: string;
}

export type Experiment = (conditions: Conditions) => Outcome | Promise<Outcome>;
