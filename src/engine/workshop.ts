import type { Refusal } from '../model/admission';
import type { Condition, Fact, Operator } from '../model/condition';
import { LIMITS, type ListId, type Pack, type TermList } from '../model/pack';
import type { GuardId, Rule } from '../model/rule';
import type { Clues } from './clues';
import type { Bench, Finder } from './conditions/finder';
import { operators } from './conditions/operators';
import { type Excuse, prepareGuard } from './guards/excuse';

/** Where the conditions of one pack are made ready; what does not fit is refused with its place. */
export interface Workshop {
  refuse(refusal: Omit<Refusal, 'rule'>, rule?: Rule): void;
  finder(condition: Condition, path: string, rule: Rule): Finder;
  /** The guard of an id, made ready once for all rules. */
  excuse(id: GuardId, path: string, rule: Rule): Excuse | null;
}

export function openWorkshop(
  pack: Pack,
  clues: Clues,
  refused: (refusal: Refusal) => void,
): Workshop {
  const lists = new Map<ListId, number>();
  const excuses = new Map<GuardId, Excuse>();
  /** `null` while a fact is being prepared, so that facts that ask for each other come to an end. */
  const facts = new Map<Fact, Finder | null>();
  checkTerms();
  return { refuse, finder: (condition, path, rule) => prepare(condition, path, 1, rule), excuse };

  function refuse(refusal: Omit<Refusal, 'rule'>, rule?: Rule): void {
    refused(rule ? { ...refusal, rule: rule.id } : refusal);
  }

  function checkTerms(): void {
    for (const [id, { items }] of Object.entries<TermList>(pack.lists)) {
      const empty = items.findIndex((item) => !/[a-z0-9]/i.test(item.normalize('NFKD')));
      if (empty < 0) continue;
      const found = items[empty] ?? '';
      refuse({ because: 'empty-term', path: `lists.${id}.items[${empty}]`, found });
    }
  }

  function excuse(id: GuardId, path: string, rule: Rule): Excuse | null {
    const known = excuses.get(id);
    if (known) return known;
    const guard = pack.guards[id];
    if (!guard) {
      refuse({ because: 'unknown-guard', path, found: id }, rule);
      return null;
    }
    const excuse = prepareGuard(guard, benchAt(`guards.${id}`, 1, rule));
    excuses.set(id, excuse);
    return excuse;
  }

  function prepare(condition: Condition, path: string, depth: number, rule: Rule): Finder {
    if (depth > LIMITS.nestedOperators) {
      refuse({ because: 'over-limit', path, expected: String(LIMITS.nestedOperators) }, rule);
      return NOTHING;
    }
    const operator = NAMES.find((name) => name in condition);
    if (!operator) {
      refuse({ because: 'wrong-shape', path, expected: NAMES.join(' ') }, rule);
      return NOTHING;
    }
    // The row of an operator takes the conditions of that operator: `find` has just matched them.
    const row = operators[operator] as (condition: Condition, bench: Bench) => Finder;
    return row(condition, benchAt(`${path}.${operator}`, depth + 1, rule));
  }

  function benchAt(path: string, depth: number, rule: Rule): Bench {
    let inner = 0;
    const listOf = (id: ListId): TermList | undefined => {
      const list = pack.lists[id];
      if (!list) refuse({ because: 'unknown-list', path, found: id }, rule);
      return list;
    };
    return {
      list(id) {
        const known = lists.get(id);
        if (known !== undefined) return known;
        const list = listOf(id);
        if (!list) return NO_CLUE;
        const clue = clues.list(list);
        lists.set(id, clue);
        return clue;
      },
      ownList: clues.list,
      entries: (id) => listOf(id)?.items ?? [],
      detector: clues.detector,
      finder: (condition) => prepare(condition, `${path}[${inner++}]`, depth, rule),
      fact(fact) {
        const known = facts.get(fact);
        if (known) return known;
        const condition = pack.facts?.[fact];
        if (!condition || known === null) {
          refuse({ because: 'unknown-fact', path, found: fact }, rule);
          return NOTHING;
        }
        facts.set(fact, null);
        const finder = prepare(condition, `facts.${fact}`, 1, rule);
        facts.set(fact, finder);
        return finder;
      },
    };
  }
}

/** A clue that is never found. */
const NO_CLUE = -1;

/** Stands for a condition that was refused. */
const NOTHING: Finder = { needs: new Set(), find: () => null };

// The keys of the table are its operators.
const NAMES = Object.keys(operators) as Operator[];
