import type { Checker } from '../model/checker';
import type { Context } from '../model/context';
import type { Draft } from '../model/draft';
import type { Finding } from '../model/finding';
import type { Guide, Pack, Tier } from '../model/pack';
import type { Rule } from '../model/rule';
import { SEVERITIES, type Severity } from '../model/severity';
import { fits, hangsOnUnknownPhase } from './circumstances';
import type { Find } from './conditions/finder';
import { type Excuse, softened } from './guards/excuse';
import { createReading, type Reading } from './reading/reading';
import { type Spans, toSpans } from './spans';
import type { ListMatcher } from './vocabulary';
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

/** The whole check of a draft: one pass for the terms, then only the rules whose terms were seen. */
export function createChecker(rules: readonly Armed[], match: ListMatcher): Checker {
  const rulesOf = new Map<number, Armed[]>();
  for (const rule of rules) {
    for (const list of rule.needs) {
      const known = rulesOf.get(list);
      if (known) known.push(rule);
      else rulesOf.set(list, [rule]);
    }
  }
  return (draft, context) => {
    const lists = match(draft.text);
    if (lists.size === 0) return NO_FINDINGS;
    const wanted = new Set<Armed>();
    for (const list of lists.keys()) {
      for (const rule of rulesOf.get(list) ?? []) wanted.add(rule);
    }
    const reading = createReading(draft, lists);
    const findings: Finding[] = [];
    for (const rule of wanted) {
      const finding = apply(rule, reading, draft, context);
      if (finding) findings.push(finding);
    }
    return findings.sort(gravestFirst);
  };
}

const NO_FINDINGS: readonly Finding[] = [];

function apply(armed: Armed, reading: Reading, draft: Draft, context: Context): Finding | null {
  const { rule, pack, tier, guide } = armed;
  if (rule.when && !fits(rule.when, draft, context)) return null;
  const spans = armed.find(reading, 0, draft.text.length);
  if (!spans || spans.length === 0) return null;
  const left = afterGuards(armed, severityOf(armed, draft, context), spans, reading);
  if (!left) return null;
  const at = toSpans(left.spans);
  return {
    rule: rule.id,
    pack: pack.id,
    tier,
    topic: rule.topic,
    severity: left.severity,
    at,
    ...worded(rule, guide, draft, at, context.language),
    references: guide.references,
    channels: guide.channels,
  };
}

function severityOf({ rule, tier }: Armed, draft: Draft, context: Context): Severity {
  let severity = rule.severity;
  for (const step of rule.escalate ?? []) {
    if (context.phase === 'unknown' && step.when.phase) continue;
    if (fits(step.when, draft, context)) severity = graver(severity, step.to);
  }
  if (rule.when && hangsOnUnknownPhase(rule.when, context)) severity = lighter(severity, 'advise');
  return tier === 'berkas' ? lighter(severity, 'warn') : severity;
}

/** The words that no guard cancels, and the gravest severity that is left for one of them. */
function afterGuards(
  { excuses }: Armed,
  severity: Severity,
  spans: Spans,
  reading: Reading,
): { spans: Spans; severity: Severity } | null {
  const kept: number[] = [];
  let gravest: Severity | null = null;
  for (let index = 0; index < Math.min(spans.length, 2 * MOST_MARKS); index += 2) {
    const from = spans[index] as number; // index < length
    const to = spans[index + 1] as number;
    let left: Severity | null = severity;
    for (const excuse of excuses) {
      if (left !== null && excuse.excuses(reading, from, to)) left = softened(left, excuse.effect);
    }
    if (left === null) continue;
    kept.push(from, to);
    gravest = gravest === null ? left : graver(gravest, left);
  }
  return gravest === null ? null : { spans: kept, severity: gravest };
}

function graver(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b) ? a : b;
}

function lighter(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}

function gravestFirst(a: Finding, b: Finding): number {
  const graver = SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);
  return graver || (a.at[0]?.from ?? 0) - (b.at[0]?.from ?? 0) || (a.rule < b.rule ? -1 : 1);
}
