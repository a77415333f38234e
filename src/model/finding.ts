import type { Checklist } from './checklist';
import type { Span } from './draft';
import type { PackId, Tier } from './pack';
import type { Channel, Reference, RuleId } from './rule';
import type { Severity } from './severity';
import type { Topic } from './topic';

/** What one rule found in a draft, with the words that a person reads. */
export interface Finding {
  readonly rule: RuleId;
  readonly pack: PackId;
  readonly tier: Tier;
  readonly topic: Topic;
  readonly severity: Severity;
  /** The words concerned, in order, without overlap; never empty. */
  readonly at: readonly Span[];
  readonly title: string;
  readonly reason: string;
  readonly advice: string;
  readonly question: string;
  readonly references: readonly Reference[];
  readonly channels: readonly Channel[];
}

/** All findings of a draft, weighed: the gravest counts, never the sum. */
export type Verdict =
  | { readonly level: 'none' }
  | { readonly level: 'info' | 'advise' | 'warn'; readonly findings: readonly Finding[] }
  | {
      readonly level: 'hold';
      readonly findings: readonly Finding[];
      readonly checklist: Checklist;
    };
