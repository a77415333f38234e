import type { Phase } from './calendar';
import type { Condition, Scope } from './condition';
import type { Media, SiteId, Surface } from './draft';
import type { InBothLanguages } from './language';
import type { ListId } from './pack';
import type { Profile } from './profile';
import type { Severity } from './severity';
import type { Topic } from './topic';

/** `<topic>/<name>`; stays the same for ever, also after the rule is gone. */
export type RuleId = string & { readonly __brand: 'RuleId' };
export type GuardId = string & { readonly __brand: 'GuardId' };

/** What surrounds one draft. */
export interface Circumstances {
  readonly profile?: Profile;
  readonly phase?: Phase;
  readonly site?: SiteId;
  readonly surface?: Surface;
  readonly media?: Media;
}

/** Circumstances under which a rule applies. Every key that is given must fit. */
export type When = {
  readonly [Key in keyof Circumstances]?: readonly NonNullable<Circumstances[Key]>[];
} & {
  /** From and to, both days included, `YYYY-MM-DD` in the local time of the region. */
  readonly days?: readonly [from: string, to: string];
  /** Only before this time of day in Jakarta, `HH:MM`. */
  readonly before?: string;
};

/** A step up in severity. */
export interface Escalation {
  readonly when?: When;
  /** Only beside a finding of one of these topics that is at least as grave as `to`. */
  readonly beside?: readonly Topic[];
  readonly to: Severity;
}

/** `cancel` takes the words out of the finding, `cap-*` limits its severity, `lower-*` steps it down. */
export const GUARD_EFFECTS = ['cancel', 'cap-info', 'cap-advise', 'lower-1', 'lower-2'] as const;
export type GuardEffect = (typeof GUARD_EFFECTS)[number];

/** What excuses a finding: it holds around the words found, and no contrast word stands between. */
export interface Guard {
  /** Excuses only words in quotation marks. */
  readonly quoted?: boolean;
  readonly when: Condition;
  readonly scope: Scope;
  readonly effect: GuardEffect;
  /** Contrast words ("tapi", "padahal") that end its reach. */
  readonly brokenBy?: ListId;
}

/** The words shown with a finding. May contain the placeholders of `PLACEHOLDERS`. */
export interface Wording {
  readonly title: string;
  readonly reason: string;
  readonly advice: string;
  readonly question: string;
}

/** The only placeholders in a wording, `{phrase}`: filled with words of the draft. */
export const PLACEHOLDERS = ['phrase'] as const;

/** Longest wording, in UTF-16 code units, before placeholders are filled. */
export const WORDING_LIMITS = { title: 48, reason: 120, advice: 100, question: 80 } as const;

export interface Reference {
  readonly cite: string;
  /** Day it was last checked, `YYYY-MM-DD`. */
  readonly checked: string;
  /** A lawyer has not signed it off yet, so people do not see it. */
  readonly lawyer: boolean;
}

/** Where a claim can be verified or a case reported. Shown as text, never opened by us. */
export interface Channel {
  readonly name: string;
  readonly checked: string;
}

/** A text with the verdict expected of one rule. Circumstances not given are those the rule asks for. */
export type Example = string | (Circumstances & { readonly text: string });

export interface Rule {
  readonly id: RuleId;
  readonly topic: Topic;
  readonly severity: Severity;
  readonly when?: When;
  readonly match: Condition;
  readonly guards?: readonly GuardId[];
  readonly escalate?: readonly Escalation[];
  /** What differs from the wording of the topic's guide. */
  readonly wording?: InBothLanguages<Partial<Wording>>;
  /** Capability of the engine that the rule needs; an older engine skips and lists the rule. */
  readonly minEngine?: number;
}

/** A rule as its author keeps it, with the proof that it works. */
export interface ProvenRule extends Rule {
  readonly examples: { readonly hits: readonly Example[]; readonly misses: readonly Example[] };
}
