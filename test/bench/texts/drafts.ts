import { alphabetFrom } from '../disguises/alphabets';
import { flat } from './flat';
import { pick, type Random, randomFrom } from './random';
import { inventWord, WRITTEN } from './terms';
import { EVERYDAY } from './vocabulary';

/** Longest comment, caption and post, in UTF-16 code units, and how many drafts of each are read in turn. */
export const LENGTHS = { comment: 140, caption: 2_200, post: 63_206 } as const;
const COUNTS = { comment: 64, caption: 16, post: 3 } as const;
const SEEDS = { comment: 1000, caption: 2000, post: 3000 } as const;

export function draftsOf(kind: keyof typeof LENGTHS): readonly string[] {
  return Array.from({ length: COUNTS[kind] }, (_, index) =>
    inventDraft(LENGTHS[kind], SEEDS[kind] + index),
  );
}

/**
 * A draft of everyday words, one in a hundred a target term, most of these disguised; with tags,
 * mentions, numbers, unknown words and emoji.
 */
function inventDraft(length: number, seed: number): string {
  const random = randomFrom(seed);
  let text = '';
  let words = 0;
  let sentences = 0;
  while (text.length < length) {
    const word = inventPart(random);
    text += words === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    words++;
    if (random() < 0.02) text += ` ${pick(random, EMOJI)}`;
    if (words > 6 && random() < 0.16) {
      text += pick(random, ENDS);
      words = 0;
      if (++sentences % 4 === 0) {
        text += random() < 0.5 ? '\n\n' : '\n';
        continue;
      }
    }
    text += ' ';
  }
  // Never half a surrogate pair.
  return flat(text.slice(0, length).replace(/[\ud800-\udbff]$/, '.'));
}

/** A word of everyday speech; the frequent ones come often, as Zipf found. */
export function everydayWord(random: Random): string {
  const share = random();
  let low = 0;
  let high = SHARES.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((SHARES[middle] as number) < share)
      low = middle + 1; // middle < length
    else high = middle;
  }
  return EVERYDAY[low] ?? '';
}

function inventPart(random: Random): string {
  const word = everydayWord(random);
  const lot = random();
  if (lot < 0.01) {
    const term = pick(random, WRITTEN);
    return pick(random, HANDS)(term);
  }
  if (lot < 0.03) return `#${everydayWord(random)}${everydayWord(random)}`;
  if (lot < 0.035) return `@${everydayWord(random)}${(random() * 99) | 0}`;
  if (lot < 0.045) return String((random() * 100_000) | 0);
  return lot < 0.07 ? inventWord(random, 3) : word;
}

const bold = alphabetFrom(0x1d41a);

/** How a target term is written. */
const HANDS: readonly ((term: string) => string)[] = [
  (term) => term,
  (term) => term,
  (term) => term,
  (term) => term.toUpperCase(),
  (term) => term.replace(/a/g, '4').replace(/i/g, '1'),
  (term) => [...term].join(' '),
  (term) => term.replace(/./, '$&$&$&'),
  (term) => [...term].map(bold).join(''),
  (term) => [...term].join('\u200b'),
];

const ENDS = ['.', '.', '!', '?', ',', '...'];
const EMOJI = '😂 😭 🙏 ❤️ 🔥 😍 👍 🤣 ✨ 🥺 😅 💯 🎉 👏🏽 🇮🇩 👨‍👩‍👧'.split(' ');

const SHARES = shares(EVERYDAY.map((_, rank) => 1 / (rank + 8)));

/** By rank: the share of this one and all before it. */
function shares(weights: readonly number[]): readonly number[] {
  let sum = 0;
  const sums = weights.map((weight) => (sum += weight));
  return sums.map((upTo) => upTo / sum);
}
