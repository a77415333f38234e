import type { Refusal, SkippedRule } from '../model/admission';
import type { Checker } from '../model/checker';
import type { Condition, Operator } from '../model/condition';
import { LIMITS, type ListId, type Pack, type TermList, type Tier } from '../model/pack';
import type { Rule } from '../model/rule';
import { type Armed, createChecker } from './check';
import type { Bench, Finder } from './conditions/finder';
import { operators } from './conditions/operators';
import { type Excuse, prepareGuard } from './guards/excuse';
import { createVocabulary, type Vocabulary } from './vocabulary';

export interface TrustedPack {
  readonly pack: Pack;
  readonly tier: Tier;
}

export type Compilation =
  | { readonly ok: true; readonly check: Checker; readonly skipped: readonly SkippedRule[] }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/**
 * Makes packs ready to check drafts. Refuses what cannot work with the place and the reason, for
 * the rule's author; never throws on data.
 */
export function compile(packs: readonly TrustedPack[]): Compilation {
  const vocabulary = createVocabulary();
  const refusals: Refusal[] = [];
  const armed = packs.flatMap(({ pack, tier }) => {
    const lists = numberLists(pack, vocabulary, refusals);
    return pack.rules.flatMap((rule, index) => {
      const ready = arm(rule, `rules[${index}]`, pack, lists, refusals);
      return ready ? [{ ...ready, pack, tier }] : [];
    });
  });
  const [first, ...others] = refusals;
  if (first) return { ok: false, refusals: [first, ...others] };
  return { ok: true, check: createChecker(armed, vocabulary.matcher()), skipped: [] };
}

function numberLists(
  pack: Pack,
  vocabulary: Vocabulary,
  refusals: Refusal[],
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [id, list] of Object.entries<TermList>(pack.lists)) {
    const empty = list.items.findIndex((item) => !/[a-z0-9]/i.test(item.normalize('NFKD')));
    if (empty >= 0) {
      refusals.push({
        because: 'empty-term',
        path: `lists.${id}.items[${empty}]`,
        found: list.items[empty] ?? '',
      });
    }
    numbers.set(id, vocabulary.add(list));
  }
  return numbers;
}

/** One rule made ready, or `null` and what is wrong with it among the refusals. */
function arm(
  rule: Rule,
  path: string,
  pack: Pack,
  lists: ReadonlyMap<string, number>,
  refusals: Refusal[],
): Omit<Armed, 'pack' | 'tier'> | null {
  const refuse = (refusal: Omit<Refusal, 'rule'>): void => {
    refusals.push({ ...refusal, rule: rule.id });
  };
  const before = refusals.length;
  const guide = pack.guides[rule.topic];
  if (!guide) refuse({ because: 'no-guide', path: `${path}.topic`, found: rule.topic });
  const finder = prepare(rule.match, `${path}.match`, lists, refuse);
  if (finder.needs === null && refusals.length === before) {
    refuse({ because: 'nothing-to-find', path: `${path}.match` });
  }
  const excuses: Excuse[] = [];
  for (const [index, id] of (rule.guards ?? []).entries()) {
    const guard = pack.guards[id];
    if (guard) {
      excuses.push(prepareGuard(guard, bench(`guards.${id}`, lists, refuse, 1)));
    } else {
      refuse({ because: 'unknown-guard', path: `${path}.guards[${index}]`, found: id });
    }
  }
  if (refusals.length > before || !guide || finder.needs === null) return null;
  return { rule, guide, find: finder.find, needs: finder.needs, excuses };
}

function prepare(
  condition: Condition,
  path: string,
  lists: ReadonlyMap<string, number>,
  refuse: (refusal: Omit<Refusal, 'rule'>) => void,
  depth = 1,
): Finder {
  if (depth > LIMITS.nestedOperators) {
    refuse({ because: 'over-limit', path, expected: String(LIMITS.nestedOperators) });
    return NOTHING;
  }
  const operator = (Object.keys(operators) as Operator[]).find((name) => name in condition);
  if (!operator) {
    refuse({ because: 'wrong-shape', path, expected: Object.keys(operators).join(' ') });
    return NOTHING;
  }
  // The row of an operator takes the conditions of that operator: `find` has just matched them.
  const row = operators[operator] as (condition: Condition, bench: Bench) => Finder;
  return row(condition, bench(`${path}.${operator}`, lists, refuse, depth + 1));
}

function bench(
  path: string,
  lists: ReadonlyMap<string, number>,
  refuse: (refusal: Omit<Refusal, 'rule'>) => void,
  depth: number,
): Bench {
  let inner = 0;
  return {
    list(id: ListId) {
      const number = lists.get(id);
      if (number === undefined) refuse({ because: 'unknown-list', path, found: id });
      return number ?? -1;
    },
    finder: (condition) => prepare(condition, `${path}[${inner++}]`, lists, refuse, depth),
  };
}

/** Stands for a condition that was refused. */
const NOTHING: Finder = { needs: new Set(), find: () => null };
