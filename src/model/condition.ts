import type { ListId } from './pack';

/** The stretch of the draft in which the parts of a condition must come together. */
export const SCOPES = ['clause', 'sentence', 'line', 'post'] as const;
export type Scope = (typeof SCOPES)[number];

/** Holds where an entry of the list is written. */
export interface Term {
  readonly term: ListId;
}

/** Holds where both are written with at most `within` words between them. Scope: `sentence`. */
export interface Near {
  readonly near: readonly [Condition, Condition];
  readonly within: number;
  /** The first must come before the second. */
  readonly ordered?: boolean;
  readonly scope?: Scope;
}

/** Holds where every part holds inside one scope. Scope: `post`. */
export interface All {
  readonly all: readonly Condition[];
  readonly scope?: Scope;
}

/** Holds where at least one part holds. */
export interface Any {
  readonly any: readonly Condition[];
}

/** Holds where no part does. It has no words to show, so it stands inside an `all`. */
export interface None {
  readonly none: readonly Condition[];
}

/** What a rule looks for: a bounded tree of operators over lists. Data, never code. */
export type Condition = Term | Near | All | Any | None;

type KeysOfUnion<T> = T extends unknown ? keyof T : never;
export type Operator = Exclude<KeysOfUnion<Condition>, 'within' | 'ordered' | 'scope'>;
