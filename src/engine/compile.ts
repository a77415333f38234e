import type { Refusal } from '../model/admission';
import type { Checker } from '../model/checker';
import type { Pack, Tier } from '../model/pack';
import type { Rule } from '../model/rule';
import { type Armed, createChecker } from './check';
import { createClues } from './clues';
import { openWorkshop, type Workshop } from './workshop';

export interface TrustedPack {
  readonly pack: Pack;
  readonly tier: Tier;
}

export type Compilation =
  | { readonly ok: true; readonly check: Checker }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/**
 * Makes packs ready to check drafts. Refuses what cannot work with the place and the reason, for
 * the rule's author; never throws on data that has the shape of a pack.
 */
export function compile(packs: readonly TrustedPack[]): Compilation {
  const clues = createClues();
  const refusals: Refusal[] = [];
  const armed = packs.flatMap(({ pack, tier }) => {
    const workshop = openWorkshop(pack, clues, (refusal) => refusals.push(refusal));
    return pack.rules.flatMap((rule, index) => {
      const before = refusals.length;
      const ready = arm(rule, `rules[${index}]`, pack, tier, workshop);
      return ready && refusals.length === before ? [ready] : [];
    });
  });
  const [first, ...others] = refusals;
  if (first) return { ok: false, refusals: [first, ...others] };
  return { ok: true, check: createChecker(armed, clues.finder()) };
}

/** One rule made ready; `null` if it looks for nothing, which has been refused. */
function arm(rule: Rule, path: string, pack: Pack, tier: Tier, workshop: Workshop): Armed | null {
  const guide = pack.guides[rule.topic];
  if (!guide)
    workshop.refuse({ because: 'no-guide', path: `${path}.topic`, found: rule.topic }, rule);
  const finder = workshop.finder(rule.match, `${path}.match`, rule);
  const excuses = (rule.guards ?? []).flatMap((id, index) => {
    const excuse = workshop.excuse(id, `${path}.guards[${index}]`, rule);
    return excuse ? [excuse] : [];
  });
  if (finder.needs === null) {
    workshop.refuse({ because: 'nothing-to-find', path: `${path}.match` }, rule);
    return null;
  }
  return guide
    ? { rule, pack, tier, guide, find: finder.find, needs: finder.needs, excuses }
    : null;
}
