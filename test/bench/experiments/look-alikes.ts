import {
  type LookAlikes,
  obscenityLookAlikes,
  replacedLetters,
  unicodeLookAlikes,
} from '../disguises/look-alikes';
import type { Experiment } from '../measure/outcome';
import { placesOf } from '../subjects/places';

const WORDS = 1_000;

/** How many terms are found with most of their letters from elsewhere. */
export const lookAlikes: Experiment = () => {
  const results = LISTS.map(({ name, list, goal }) => {
    const signs = list();
    const read = placesOf();
    const missed = replacedLetters(signs, WORDS).filter(({ text }) => read(text).length === 0);
    return {
      name,
      goal,
      missed: missed.map(({ term, text, from, to }) => `${term}: ${text.slice(from, to)}`),
      unread: unread(signs),
    };
  });
  return {
    figures: results.map(({ name, goal, missed }) => ({
      name: `look-alike letters from ${name}, found`,
      value: (100 * (WORDS - missed.length)) / WORDS,
      unit: '%',
      goal,
    })),
    details: results,
    notes: results.flatMap(({ name, missed, unread }) => [
      `missed of ${name}: ${missed.slice(0, TOLD).join(', ') || 'none'}`,
      `signs not read as their letter, of ${name}: ${counted(unread) || 'none'}`,
    ]),
  };
};

/** How many misses are printed; all are in the file. */
const TOLD = 20;

const LISTS: readonly { name: string; list: () => LookAlikes; goal: string }[] = [
  { name: "Unicode's confusables", list: unicodeLookAlikes, goal: '≥ 98' },
  { name: "obscenity's own table", list: obscenityLookAlikes, goal: '≥ 85' },
];

/** By letter: the signs that do not stand for it in an otherwise plain word. */
function unread(signs: LookAlikes): Readonly<Record<string, string>> {
  const letters = [...signs].sort(([a], [b]) => (a < b ? -1 : 1));
  const read = placesOf(letters.map(([letter]) => around(letter)));
  return Object.fromEntries(
    letters.flatMap(([letter, alike]) => {
      const not = alike.filter((sign) => read(around(sign)).length === 0);
      return not.length > 0 ? [[letter, not.join('')]] : [];
    }),
  );
}

/** A word that is none, long enough to be judged by its other letters. */
function around(sign: string): string {
  return `wrek${sign}pdoh`;
}

function counted(signs: Readonly<Record<string, string>>): string {
  return Object.entries(signs)
    .map(([letter, list]) => `${letter} ${[...list].length}`)
    .join(', ');
}
