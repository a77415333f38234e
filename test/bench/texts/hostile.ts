import { everydayWord } from './drafts';
import { flat } from './flat';
import { type Random, randomFrom } from './random';

/** Longest of the hostile texts, in UTF-16 code units. */
export const HOSTILE_LENGTH = 65_536;

/** Texts made to cost as much as possible, each of them without end. */
export function hostileTexts(length: number): ReadonlyMap<string, string> {
  const repeated = Object.entries(PATTERNS).map(
    ([name, pattern]) => [name, pattern.repeat(Math.ceil(length / pattern.length))] as const,
  );
  const random = randomFrom(77);
  const grown = Object.entries(SOURCES).map(
    ([name, next]) => [name, grow(length, () => next(random))] as const,
  );
  return new Map(
    [...repeated, ...grown].map(([name, text]) => [name, flat(text.slice(0, length))]),
  );
}

const PATTERNS: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'a term that never ends': 'anjin',
  'all but the last letter': 'slot gaco ',
  'nothing but terms': 'judi ',
  'letters apart': 'j u d ',
  'zero width': '\u200b',
  'letters and zero width': 'a\u200b\u200d',
  'combining marks': 'a\u0300\u0301\u0302\u0303\u0304\u0305\u0306',
  'emoji families': '👨‍👩‍👧‍👦🔥',
  'math bold': '𝗮𝗻𝗷𝗶𝗻 ',
  spaces: ' ',
  punctuation: '.-_*',
  digits: '4nj1n 51o7 ',
  masks: 'ju*i a*j*ng k*nt*l ',
  'one letter masked': 'j*di ',
  'drawn out': [...'judi']
    .map((letter) => letter.repeat(900))
    .join('')
    .concat(' '),
  'dots between': 'j..u..d..i a...n...j...i ',
};

const SOURCES: Readonly<Record<string, (random: Random) => string>> = {
  'any code unit': (random) => String.fromCodePoint(0x20 + ((random() * 0x2f00) | 0)),
  'no spaces': everydayWord,
};

function grow(length: number, next: () => string): string {
  let text = '';
  while (text.length < length) text += next();
  return text;
}
