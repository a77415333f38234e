import type { Term } from '../../../src/engine/match/matcher';
import { pick, type Random, randomFrom } from './random';
import { EVERYDAY } from './vocabulary';

/** Real terms that drafts are written with. */
export const WRITTEN: readonly string[] = [
  ...words('judi slot gacor togel anjing bangsat kafir babi asu tai goblok tolol kontol memek'),
  ...words('jancok bajingan lonte bokep'),
  'slot gacor',
  'judi online',
];

/** All real terms that are looked for. */
export const REAL: readonly string[] = [
  ...WRITTEN,
  ...words('setan monyet pelacur perek bego homo banci coli ngentot jembut pantat tetek sange'),
  ...words('cabul jablay bacot'),
  'bandar togel',
  'situs slot',
];

/** The real terms, and invented ones that sound Indonesian: nine letters on average, every eighth of two words. */
export function inventTerms(count: number, seed = 11): readonly string[] {
  const random = randomFrom(seed);
  const terms = new Set(REAL.slice(0, count));
  const everyday = new Set(EVERYDAY);
  while (terms.size < count) {
    const term =
      random() < 0.12
        ? `${inventWord(random, 2)} ${inventWord(random, 2)}`
        : inventWord(random, syllables(random));
    if (term.length < 4 || term.length > 18 || everyday.has(term)) continue;
    terms.add(term);
  }
  return [...terms];
}

/** Terms as lists hold them: one in five takes affixes, as in the built-in packs. */
export function asListed(texts: readonly string[]): readonly Term[] {
  return texts.map((text, index) => ({ text, mode: index % 5 === 0 ? 'stem' : 'word' }));
}

export function inventWord(random: Random, length: number): string {
  let word = '';
  for (let syllable = 1; syllable <= length; syllable++) {
    word += pick(random, ONSETS) + pick(random, VOWELS);
    if (syllable === length || random() < 0.3) word += pick(random, CODAS);
  }
  return word;
}

function syllables(random: Random): number {
  if (random() < 0.35) return 2;
  return random() < 0.75 ? 3 : 4;
}

const ONSETS = words('b c d g h j k l m n p r s t w y ng ny kr pr tr br st');
const VOWELS = words('a a a i u e o ai au');
const CODAS = ['', '', '', ...words('n ng t k s r l m h p')];

function words(list: string): readonly string[] {
  return list.split(' ');
}
