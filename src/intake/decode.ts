import * as v from 'valibot';
import type { Refusal, RefusalReason, SkippedRule } from '../model/admission';
import { ENGINE_VERSION, type SealedPack } from '../model/pack';
import type { ProvenRule } from '../model/rule';
import { UNKNOWN_OPERATOR } from './shape/condition';
import { packShape } from './shape/pack';
import { ruleShape } from './shape/rule';

export type Decoding =
  | { readonly ok: true; readonly pack: SealedPack; readonly skipped: readonly SkippedRule[] }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/** Reads a parsed JSON value as a pack. A rule that this engine is too old for is skipped and listed. */
export function decodePack(json: unknown): Decoding {
  const envelope = v.safeParse(packShape, json);
  if (!envelope.success) return refused(envelope.issues.map((issue) => refusalOf(issue, '')));
  const { minEngine } = envelope.output;
  if (minEngine > ENGINE_VERSION) {
    const [found, expected] = [String(minEngine), String(ENGINE_VERSION)];
    return refused([{ because: 'newer-engine', path: 'minEngine', found, expected }]);
  }

  const rules: ProvenRule[] = [];
  const skipped: SkippedRule[] = [];
  const refusals: Refusal[] = [];
  const ids = new Set<string>();
  for (const [index, raw] of envelope.output.rules.entries()) {
    const path = `rules[${index}]`;
    const rule = idOf(raw);
    if (isNewer(raw)) {
      skipped.push({ rule, because: 'newer-engine', path });
      continue;
    }
    const decoded = v.safeParse(ruleShape, raw);
    const unknown = decoded.issues?.find((issue) => issue.message === UNKNOWN_OPERATOR);
    if (unknown) {
      skipped.push({ rule, because: 'unknown-operator', path: pathOf(unknown, path) });
    } else if (!decoded.success) {
      refusals.push(...decoded.issues.map((issue) => ({ ...refusalOf(issue, path), rule })));
    } else if (ids.has(decoded.output.id)) {
      refusals.push({ because: 'duplicate-rule', path, rule, found: rule });
    } else {
      ids.add(decoded.output.id);
      rules.push(decoded.output);
    }
  }
  if (refusals.length > 0) return refused(refusals);
  return { ok: true, pack: { ...envelope.output, rules }, skipped };
}

function refused(refusals: readonly Refusal[]): Decoding {
  const [first = { because: 'wrong-shape' as const, path: '' }, ...others] = refusals;
  return { ok: false, refusals: [first, ...others] };
}

function idOf(raw: unknown): string {
  return isRecord(raw) && typeof raw.id === 'string' ? raw.id : '?';
}

function isNewer(raw: unknown): boolean {
  return isRecord(raw) && typeof raw.minEngine === 'number' && raw.minEngine > ENGINE_VERSION;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Issues that tell of a bound rather than of a shape. */
const BOUNDS = ['max_length', 'max_value', 'min_value', 'min_length'];

function reasonOf(issue: v.BaseIssue<unknown>): RefusalReason {
  if (BOUNDS.includes(issue.type)) return 'over-limit';
  if (issue.type !== 'strict_object') return 'wrong-shape';
  if (issue.received === 'undefined') return 'missing-key';
  return issue.expected === 'never' ? 'unknown-key' : 'wrong-shape';
}

function refusalOf(issue: v.BaseIssue<unknown>, base: string): Refusal {
  return {
    because: reasonOf(issue),
    path: pathOf(issue, base),
    found: issue.received,
    expected: issue.expected ?? (issue.type === 'check' ? issue.message : ''),
  };
}

/** `rules[3].match.near[0].term`, as an author would write it. */
function pathOf(issue: v.BaseIssue<unknown>, base: string): string {
  let path = base;
  for (const { key } of issue.path ?? []) {
    path += typeof key === 'number' ? `[${key}]` : `${path === '' ? '' : '.'}${String(key)}`;
  }
  return path;
}
