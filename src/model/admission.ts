import type { Pack, Tier } from './pack';

/** Bytes that claim to be a pack, and who hands them over. */
export interface Parcel {
  readonly bytes: Uint8Array;
  readonly tier: Tier;
}

/** What intake borrows from the world: it owns no decoder, no crypto and no clock. */
export interface Customs {
  /** Decodes strictly; throws on bytes that are not UTF-8. */
  readonly decode: (bytes: Uint8Array) => string;
  readonly encode: (text: string) => Uint8Array;
  /** In hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
}

/** Why a pack, or one rule of it, is refused. Every reason has a sentence in the interface. */
export const REFUSAL_REASONS = [
  'empty',
  'too-large',
  'not-utf8',
  'too-deep',
  'duplicate-key',
  'forbidden-key',
  'not-json',
  'not-canonical',
  'wrong-path',
  'missing-key',
  'unknown-key',
  'wrong-shape',
  'newer-engine',
  'over-limit',
  'unknown-list',
  'unknown-guard',
  'unknown-fact',
  'no-guide',
  'duplicate-rule',
  'nothing-to-find',
  'empty-term',
  'example-not-found',
  'example-found',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A reason with the place: enough for a rule author to mend it. */
export interface Refusal {
  readonly because: RefusalReason;
  /** Path of the offending value, `rules[3].match.near[0].term`; empty for the whole file. */
  readonly path: string;
  /** Id of the rule concerned, where it is one. */
  readonly rule?: string;
  /** What stands there. */
  readonly found?: string;
  /** What should. */
  readonly expected?: string;
}

/** A rule that this engine does not understand: left out and listed, so that newer packs can be read. */
export interface SkippedRule {
  readonly rule: string;
  readonly because: 'unknown-operator' | 'newer-engine';
  readonly path: string;
}

export type Admission =
  | { readonly ok: true; readonly pack: Pack; readonly skipped: readonly SkippedRule[] }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };
