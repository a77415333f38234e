import type { Refusal, SkippedRule } from './admission';
import type { Pack, Tier } from './pack';

/** An admitted pack with what was said of it at the gate. */
export interface AdmittedPack {
  readonly pack: Pack;
  readonly tier: Tier;
  /** Of the bytes that were admitted, in hexadecimal. */
  readonly sha256: string;
  /** The engine for which it was admitted: another one may understand more of it. */
  readonly engine: number;
  readonly skipped: readonly SkippedRule[];
}

/** A pack that was not let in. */
export interface RefusedPack {
  /** Its id, file name or address, as the person knows it. */
  readonly name: string;
  readonly refusals: readonly Refusal[];
}

/** All packs in force, written in one piece under the key `generation`. */
export interface Generation {
  readonly format: 1;
  /** Grows with every change, so that open pages notice. */
  readonly number: number;
  readonly packs: readonly AdmittedPack[];
  /** What was turned away at the gate, so that people can be told. */
  readonly refused: readonly RefusedPack[];
}
