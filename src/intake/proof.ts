import type { Refusal } from '../model/admission';
import type { Checker } from '../model/checker';
import type { Context } from '../model/context';
import type { Draft } from '../model/draft';
import type { SealedPack } from '../model/pack';
import { DEFAULT_PROFILE } from '../model/profile';
import type { Circumstances, Example, ProvenRule } from '../model/rule';

/**
 * Holds every rule against its own examples. A hit must be found by the rule; a miss may at most be
 * counted (`info`) where the rule would otherwise say more.
 */
export function contradictions(pack: SealedPack, check: Checker): readonly Refusal[] {
  return pack.rules.flatMap((rule, index) => [
    ...rule.examples.hits.flatMap((example, at) =>
      speaks(rule, example, check)
        ? []
        : [refusal('example-not-found', rule, `rules[${index}].examples.hits[${at}]`, example)],
    ),
    ...rule.examples.misses.flatMap((example, at) =>
      speaks(rule, example, check)
        ? [refusal('example-found', rule, `rules[${index}].examples.misses[${at}]`, example)]
        : [],
    ),
  ]);
}

function refusal(
  because: 'example-not-found' | 'example-found',
  rule: ProvenRule,
  path: string,
  example: Example,
): Refusal {
  return { because, rule: rule.id, path, found: textOf(example) };
}

function speaks(rule: ProvenRule, example: Example, check: Checker): boolean {
  const given: Circumstances = typeof example === 'string' ? {} : example;
  const draft: Draft = {
    text: textOf(example),
    site: given.site ?? rule.when?.site?.[0] ?? null,
    surface: given.surface ?? rule.when?.surface?.[0] ?? 'post',
    media: given.media ?? rule.when?.media?.[0] ?? 'none',
  };
  const context: Context = {
    profile: given.profile ?? rule.when?.profile?.[0] ?? DEFAULT_PROFILE,
    phase: given.phase ?? rule.when?.phase?.[0] ?? 'biasa',
    now: 0,
    region: null,
    language: 'id',
  };
  return check(draft, context).some(
    (finding) =>
      finding.rule === rule.id && (finding.severity !== 'info' || rule.severity === 'info'),
  );
}

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}
