/// <reference types="vite/types/importMeta.d.ts" />
import type { Hits } from '../../../src/engine/match/hits';
import { createMatcher, type Matcher } from '../../../src/engine/match/matcher';
import type { Experiment } from '../measure/outcome';
import { race, runner } from '../measure/race';
import { matchOf } from '../subjects/engine';
import { draftsOf } from '../texts/drafts';
import { flat } from '../texts/flat';
import { pick, randomFrom } from '../texts/random';
import { asListed, inventTerms } from '../texts/terms';

interface Incremental {
  createIncrementalMatcher(match: Matcher): (text: string) => Hits;
}

/** Empty until the file is there: the row switches itself on. */
const modules = import.meta.glob<Incremental>('../../../src/engine/match/incremental.ts', {
  eager: true,
});

/** One letter typed into a long post: only what it can have changed is read again. */
export const incremental: Experiment = ({ rounds }) => {
  const [module] = Object.values(modules);
  if (!module) {
    return {
      figures: [],
      details: null,
      notes: ['incremental re-check: skipped, src/engine/match/incremental.ts is not there yet'],
    };
  }
  const terms = asListed(inventTerms(5_000));
  const full = matchOf(terms);
  const again = module.createIncrementalMatcher(createMatcher(terms));
  const there = typed(draftsOf('post')[0] ?? '');
  // And back again, so that one letter is all that ever changes.
  const states = [...there, ...there.toReversed()];
  const different = states.filter((text) => listed(again(text)) !== listed(full(text))).length;
  const result = race(
    [
      runner('full', states, (text) => full(text).count),
      runner('again', states, (text) => again(text).count),
    ],
    rounds,
  );
  return {
    figures: [
      {
        name: 're-check of one edited letter in 63,206 characters',
        value: result.times('again', 'full'),
        unit: '× full check',
        goal: '≤ 0.15',
      },
      {
        name: '  results other than the full check gives',
        value: different,
        unit: '',
        goal: '= 0',
      },
    ],
    details: {
      edits: states.length,
      different,
      microseconds: result.time('again') / states.length,
    },
  };
};

const EDITS = 100;

/** A post after each of many edits of one letter: most typed in a row, some elsewhere or taken away. */
function typed(post: string): readonly string[] {
  const random = randomFrom(31);
  const states: string[] = [];
  let text = post;
  let at = text.length >> 1;
  for (let edit = 0; edit < EDITS; edit++) {
    if (edit % 10 === 9) at = (random() * text.length) | 0;
    const letter = edit % 4 === 3 ? '' : pick(random, LETTERS);
    text = text.slice(0, at) + letter + text.slice(letter === '' ? at + 1 : at);
    at += letter.length;
    states.push(flat(text));
  }
  return states;
}

/** Those of the terms, a space and the signs that stand between letters. */
const LETTERS = [...'anjingsjudi slotgacor *.\n\u200b'];

function listed({ numbers, count }: Hits): string {
  return numbers.subarray(0, 3 * count).join();
}
