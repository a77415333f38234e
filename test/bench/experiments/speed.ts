import { sealed } from 'virtual:packs';
import type { Experiment, Outcome } from '../measure/outcome';
import { race, runner } from '../measure/race';
import { checkOf, matchOf } from '../subjects/engine';
import { generatedPack } from '../subjects/generated-pack';
import { scan } from '../subjects/scan';
import { draftsOf, LENGTHS } from '../texts/drafts';
import { asListed, inventTerms } from '../texts/terms';

// Each reader has a process of its own, as it has a page of its own: machine code is shaped by
// every set of terms that it meets.

export const match: Experiment = ({ rounds }) => {
  const read = matchOf(asListed(inventTerms(5_000)));
  const goals = { comment: 3, caption: 4, post: 4 };
  return speedOf('fold and match, 5,000 terms', (text) => read(text).count, goals, rounds);
};

export const check: Experiment = ({ rounds }) => {
  const read = checkOf([{ pack: generatedPack(), tier: 'bawaan' }]);
  return speedOf('whole check, 500 rules with guards', read, CHECK_GOALS, rounds);
};

export const builtInCheck: Experiment = ({ rounds }) => {
  const read = checkOf(sealed.map((text) => ({ pack: JSON.parse(text), tier: 'bawaan' })));
  return speedOf('whole check, built-in packs', read, CHECK_GOALS, rounds);
};

const CHECK_GOALS = { comment: 12, caption: 12, post: 12 };

/** A reader as a multiple of one look at every code unit, at the lengths that people write. */
function speedOf(
  name: string,
  read: (text: string) => number,
  goals: Readonly<Record<keyof typeof LENGTHS, number>>,
  rounds: number,
): Outcome {
  const races = KINDS.map((kind) => {
    const drafts = draftsOf(kind);
    const result = race([runner('scan', drafts, scan), runner(name, drafts, read)], rounds);
    return { kind, result, count: drafts.length };
  });
  return {
    figures: races.map(({ kind, result }) => ({
      name: `${name}: ${LENGTHS[kind].toLocaleString('en')} characters`,
      value: result.times(name, 'scan'),
      unit: '× scan',
      goal: `≤ ${goals[kind]}`,
    })),
    details: races.map(({ kind, result, count }) => ({
      characters: LENGTHS[kind],
      microseconds: result.time(name) / count,
      scanMicroseconds: result.time('scan') / count,
      foundPerDraft: (result.found.get(name) ?? 0) / count,
    })),
  };
}

const KINDS = ['comment', 'caption', 'post'] as const;
