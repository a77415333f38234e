import type { Checker } from '../model/checker';
import type { Context } from '../model/context';
import type { Draft } from '../model/draft';
import type { Finding } from '../model/finding';
import type { Guide, Pack, Tier } from '../model/pack';
import type { Rule, When } from '../model/rule';
import type { Severity } from '../model/severity';
import { fits, hangsOnUnknownPhase } from './circumstances';
import type { ClueFinder } from './clues';
import type { Find } from './conditions/finder';
import { type Excuse, softened } from './guards/excuse';
import { createReading, type Reading } from './reading/reading';
import { graver, lighter, rank } from './severities';
import { type Spans, toSpans } from './spans';
import { worded } from './wording';

/** A rule with everything ready that it needs. */
export interface Armed {
  readonly rule: Rule;
  readonly pack: Pack;
  readonly tier: Tier;
  readonly guide: Guide;
  readonly find: Find;
  readonly needs: ReadonlySet<number>;
  readonly excuses: readonly Excuse[];
}

/** More marks than this help nobody; the first ones of a finding are shown. */
const MOST_MARKS = 64;

/** The whole check of a draft: one pass for the clues, then only the rules whose clues were seen. */
export function createChecker(rules: readonly Armed[], findClues: ClueFinder): Checker {
  const rulesOf = new Map<number, Armed[]>();
  for (const rule of rules) {
    for (const clue of rule.needs) {
      const known = rulesOf.get(clue);
      if (known) known.push(rule);
      else rulesOf.set(clue, [rule]);
    }
  }
  return (draft, context) => {
    const clues = findClues(draft.text);
    if (clues.size === 0) return NO_FINDINGS;
    const wanted = new Set<Armed>();
    for (const clue of clues.keys()) {
      for (const rule of rulesOf.get(clue) ?? []) wanted.add(rule);
    }
    if (wanted.size === 0) return NO_FINDINGS;
    const reading = createReading(draft, clues);
    const found: Found[] = [];
    for (const rule of wanted) {
      const it = apply(rule, reading, draft, context);
      if (it) found.push(it);
    }
    return found
      .map((it) => escalated(it, found, draft, context))
      .map((it) => findingOf(it, draft, context))
      .sort(gravestFirst);
  };
}

const NO_FINDINGS: readonly Finding[] = [];

/** What is left of a rule's words after its guards. */
interface Found {
  readonly armed: Armed;
  readonly spans: Spans;
  readonly severity: Severity;
}

function apply(armed: Armed, reading: Reading, draft: Draft, context: Context): Found | null {
  const { when } = armed.rule;
  if (when && !fits(when, draft, context)) return null;
  const spans = armed.find(reading, 0, draft.text.length);
  if (!spans || spans.length === 0) return null;
  return afterGuards(armed, severityOf(armed, draft, context), spans, reading);
}

function severityOf({ rule, tier }: Armed, draft: Draft, context: Context): Severity {
  let severity = rule.severity;
  for (const { when, beside, to } of rule.escalate ?? []) {
    if (!beside && applies(when, draft, context)) severity = graver(severity, to);
  }
  if (rule.when && hangsOnUnknownPhase(rule.when, context)) severity = lighter(severity, 'advise');
  return tier === 'berkas' ? lighter(severity, 'warn') : severity;
}

/** The words that no guard cancels, and the gravest severity that is left for one of them. */
function afterGuards(
  armed: Armed,
  severity: Severity,
  spans: Spans,
  reading: Reading,
): Found | null {
  const kept: number[] = [];
  let gravest: Severity | null = null;
  for (let index = 0; index < Math.min(spans.length, 2 * MOST_MARKS); index += 2) {
    const from = spans[index] as number; // index < length
    const to = spans[index + 1] as number;
    let left: Severity | null = severity;
    for (const excuse of armed.excuses) {
      if (left !== null && excuse.excuses(reading, from, to)) left = softened(left, excuse.effect);
    }
    if (left === null) continue;
    kept.push(from, to);
    gravest = gravest === null ? left : graver(gravest, left);
  }
  return gravest === null ? null : { armed, spans: kept, severity: gravest };
}

/** Graver beside a finding of another topic, where the rule says so and no guard has softened it. */
function escalated(it: Found, all: readonly Found[], draft: Draft, context: Context): Found {
  const { rule, tier } = it.armed;
  if (tier === 'berkas' || rank(it.severity) < rank(rule.severity)) return it;
  let { severity } = it;
  for (const { when, beside, to } of rule.escalate ?? []) {
    const isBeside = all.some(
      (other) => beside?.includes(other.armed.rule.topic) && rank(other.severity) >= rank(to),
    );
    if (isBeside && applies(when, draft, context)) severity = graver(severity, to);
  }
  return severity === it.severity ? it : { ...it, severity };
}

/** Whether circumstances surely hold; a phase that nobody knows holds nothing. */
function applies(when: When | undefined, draft: Draft, context: Context): boolean {
  return !when || (!hangsOnUnknownPhase(when, context) && fits(when, draft, context));
}

function findingOf({ armed, spans, severity }: Found, draft: Draft, context: Context): Finding {
  const { rule, pack, tier, guide } = armed;
  const at = toSpans(spans);
  return {
    rule: rule.id,
    pack: pack.id,
    tier,
    topic: rule.topic,
    severity,
    at,
    ...worded(rule, guide, draft, at, context.language),
    references: guide.references,
    channels: guide.channels,
  };
}

function gravestFirst(a: Finding, b: Finding): number {
  const graver = rank(b.severity) - rank(a.severity);
  return graver || (a.at[0]?.from ?? 0) - (b.at[0]?.from ?? 0) || (a.rule < b.rule ? -1 : 1);
}
