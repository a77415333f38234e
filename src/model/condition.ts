import type { ListId } from './pack';

/** The stretch of the draft in which the parts of a condition must come together. */
export const SCOPES = ['clause', 'sentence', 'line', 'post'] as const;
export type Scope = (typeof SCOPES)[number];

/** Holds where an entry of the list is written. */
export interface Term {
  readonly term: ListId;
}

/** Holds where all are written one after the other, with at most `gap` words (0) between each two. */
export interface Seq {
  readonly seq: readonly Condition[];
  readonly gap?: number;
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

/** Holds where the part is found at least `min` times, in different words if `distinct`. Scope: `post`. */
export interface Count {
  readonly count: Condition;
  readonly min: number;
  readonly distinct?: boolean;
  readonly scope?: Scope;
}

/** What careful writing carries; the pack's `facts` say by which words it is known. */
export const FACTS = ['source', 'date', 'place', 'credit', 'ai_label', 'right_of_reply'] as const;
export type Fact = (typeof FACTS)[number];

/** Holds where the draft does not carry the fact. It has no words to show. */
export interface Missing {
  readonly missing: Fact;
}

/** Things with a form of their own, found by detectors that are written for them. */
export const PATTERNS = [
  'nik',
  'card',
  'npwp',
  'bpjs',
  'passport',
  'phone',
  'hotline',
  'plate',
  'account',
  'email',
  'address',
  'money',
  'percent',
  'date',
  'clock',
  'mention',
  'hashtag',
  'brand',
  'styled',
  'spaced',
] as const;
export type PatternName = (typeof PATTERNS)[number];

/** Holds where the pattern is seen. */
export interface Pattern {
  readonly pattern: PatternName;
  /** Fewest letters, for `brand`, `styled` and `spaced`. */
  readonly letters?: number;
  /** Whether digits must stand at the end, for `styled` and `spaced`. */
  readonly digits?: boolean;
}

/** What is odd about a link, told from its letters: nothing is opened. */
export const LINK_TRAITS = [
  'ip',
  'punycode',
  'userinfo',
  'download',
  'insecure',
  'foreign-letters',
] as const;
export type LinkTrait = (typeof LINK_TRAITS)[number];

/** Holds where a link has one of the traits or hosts; an empty object is any link. */
export interface Link {
  readonly link: {
    readonly is?: readonly LinkTrait[];
    /** Its host is an entry of the list, or ends with one behind a point. */
    readonly host?: ListId;
    /** Its host pretends to be an entry of the list and is none. */
    readonly like?: ListId;
  };
}

/** Ways of raising one's voice in writing. */
export const SHOUTS = ['capitals', 'exclamations', 'questions', 'stretched', 'emoji'] as const;
export type ShoutKind = (typeof SHOUTS)[number];

/** Holds where the voice is raised: `min` capital words, signs in a row, stretched words or emoji. */
export interface Shout {
  readonly shout: ShoutKind;
  readonly min: number;
}

/** To whom words are said. */
export const ADDRESSES = ['second-person', 'vocative', 'self', 'quoted'] as const;
export type AddressKind = (typeof ADDRESSES)[number];

/** Holds for those words of the part that are said to somebody, of oneself, or in quotation marks. */
export interface Address {
  readonly address: AddressKind;
  readonly of: Condition;
}

/** What a rule looks for: a bounded tree of operators over lists. Data, never code. */
export type Condition =
  | Term
  | Seq
  | Near
  | All
  | Any
  | None
  | Count
  | Missing
  | Pattern
  | Link
  | Shout
  | Address;

type KeysOfUnion<T> = T extends unknown ? keyof T : never;
/** The key by which a condition is known; the others are its parameters. */
export type Operator = Exclude<
  KeysOfUnion<Condition>,
  'gap' | 'within' | 'ordered' | 'scope' | 'min' | 'distinct' | 'letters' | 'digits' | 'of'
>;
