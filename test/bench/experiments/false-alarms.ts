import { existsSync, readFileSync } from 'node:fs';
import type { Figure } from '../../../src/build/figures';
import { HARMLESS } from '../disguises/harmless';
import type { Experiment } from '../measure/outcome';
import { type Place, placesOf } from '../subjects/places';
import { flat } from '../texts/flat';
import { REAL } from '../texts/terms';

/** What is found where nothing is meant. */
export const falseAlarms: Experiment = ({ dictionary }) => {
  const read = placesOf();
  const alarms = (texts: readonly string[]): readonly Alarm[] =>
    texts.flatMap((text) => {
      const places = read(flat(text));
      return places.length > 0 ? [{ text, places }] : [];
    });
  const alike = alarms(HARMLESS.map(({ text }) => text));
  const words = wordsOf(dictionary);
  const known = alarms(words);
  return {
    figures: [
      figure(`false alarms on ${HARMLESS.length} harmless look-alikes`, alike, '≤ 1'),
      ...(words.length > 0
        ? [figure(`  on ${words.length} words of hunspell-id`, known, '≤ 5')]
        : []),
    ],
    details: { alike, known },
    notes: [
      ...alike.map((alarm) => `false alarm: ${told(alarm)}`),
      ...known.map((alarm) => `false alarm, dictionary: ${told(alarm)}`),
      ...(words.length > 0
        ? []
        : [`words of hunspell-id: skipped, ${dictionary} is not there (apt install hunspell-id)`]),
    ],
  };
};

interface Alarm {
  readonly text: string;
  readonly places: readonly Place[];
}

function figure(name: string, alarms: readonly Alarm[], goal: string): Figure {
  return { name, value: alarms.length, unit: '', goal };
}

function told({ text, places }: Alarm): string {
  return `${text} (${[...new Set(places.map(({ term }) => term))].join(', ')})`;
}

/** The words of a dictionary of Hunspell but for the terms themselves. */
function wordsOf(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const terms = new Set(REAL);
  const [, ...lines] = readFileSync(file, 'latin1').split('\n');
  return lines
    .map((line) => line.replace(/\/.*/, '').trim())
    .filter((word) => word.length > 1)
    .filter((word) => !word.split(/[- ]/).some((part) => terms.has(part.toLowerCase())));
}
