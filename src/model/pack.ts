import type { ElectionEvent } from './calendar';
import type { Condition, Fact } from './condition';
import type { InBothLanguages } from './language';
import type { Channel, Guard, GuardId, ProvenRule, Reference, Rule, Wording } from './rule';
import type { Topic } from './topic';

export type PackId = string & { readonly __brand: 'PackId' };
export type ListId = string & { readonly __brand: 'ListId' };

export const PACK_FORMAT = 'saringdulu-rulepack/1';

/** What the engine can do, as a whole number that grows with every new operator. */
export const ENGINE_VERSION = 2;

/** `word`: words and phrases as written. `stem`: with the affixes and clitics of the language. */
export const LIST_MODES = ['word', 'stem'] as const;
export type ListMode = (typeof LIST_MODES)[number];

/** Forms and spellings that a list asks for beside those of Indonesian today. */
export const VARIETIES = ['jawa', 'sunda', 'ejaan-lama'] as const;
export type Variety = (typeof VARIETIES)[number];

export interface TermList {
  readonly mode: ListMode;
  readonly also?: readonly Variety[];
  readonly items: readonly string[];
  /** Longer expressions that contain an item and are not meant ("kue bajingan"). */
  readonly except?: readonly string[];
}

/** What a topic says when one of its rules finds something. */
export interface Guide {
  readonly name: InBothLanguages<string>;
  readonly wording: InBothLanguages<Wording>;
  readonly references: readonly Reference[];
  readonly channels: readonly Channel[];
}

interface PackHead {
  readonly format: typeof PACK_FORMAT;
  readonly id: PackId;
  /** A whole number that only grows. */
  readonly version: number;
  readonly title: InBothLanguages<string>;
  readonly about: InBothLanguages<string>;
  readonly license: string;
  readonly minEngine: number;
  readonly lists: Readonly<Record<ListId, TermList>>;
  readonly guards: Readonly<Record<GuardId, Guard>>;
  /** By which words a draft is known to carry a fact; needed where a rule asks for one that is missing. */
  readonly facts?: Readonly<Partial<Record<Fact, Condition>>>;
  readonly guides: Readonly<Partial<Record<Topic, Guide>>>;
  readonly calendar: readonly ElectionEvent[];
}

/** A pack as the engine needs it: admitted, its examples left behind. */
export interface Pack extends PackHead {
  readonly rules: readonly Rule[];
}

/** A pack as it travels. */
export interface SealedPack extends PackHead {
  readonly rules: readonly ProvenRule[];
}

/** How far a pack is trusted: built in, signed officially, signed by an office, an unsigned file. */
export const TIERS = ['bawaan', 'resmi', 'instansi', 'berkas'] as const;
export type Tier = (typeof TIERS)[number];

/** The bounds of a pack. A value over a bound is refused, never truncated. */
export const LIMITS = {
  /** Bytes of one pack, and of all packs of a generation. */
  packBytes: 1_000_000,
  allPacksBytes: 4_000_000,
  /** Levels of arrays and objects in the JSON. */
  jsonDepth: 16,
  rules: 5_000,
  termsInList: 5_000,
  /** UTF-16 code units. */
  termLength: 80,
  nestedOperators: 4,
  /** Words. */
  near: 12,
  gap: 6,
  examplesEachWay: 3,
} as const;
