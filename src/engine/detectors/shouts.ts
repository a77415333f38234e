import type { ShoutKind } from '../../model/condition';
import { NO_SPANS, type Spans } from '../spans';
import type { Detector } from './detector';
import { SEEN } from './survey';

/** A raised voice: at least `min` of what the kind counts. */
export function shout(kind: ShoutKind, min: number): Detector {
  const { gate, find } = KINDS[kind];
  return { key: `shout ${kind} ${min}`, gate, detect: ({ text }) => find(text, min) };
}

interface Kind {
  readonly gate: number;
  readonly find: (text: string, min: number) => Spans;
}

const KINDS: { readonly [kind in ShoutKind]: Kind } = {
  // Words in capitals; those with few vowels are the initials of offices.
  capitals: {
    gate: SEEN.capitals,
    find: (text, min) => atLeast(text, /\b(?=[A-Z]{4,30}\b)(?:[A-Z]*[AEIOU]){2}[A-Z]*\b/g, min),
  },
  exclamations: { gate: SEEN.loud, find: (text, min) => runs(text, '!', min) },
  questions: { gate: SEEN.loud, find: (text, min) => runs(text, '?', min) },
  // Words in which a letter is drawn out.
  stretched: {
    gate: SEEN.stretched,
    find: (text, min) => enough(stretched(text), min),
  },
  emoji: {
    gate: SEEN.unusual,
    find: (text, min) => atLeast(text, /\p{Extended_Pictographic}/gu, min),
  },
};

function atLeast(text: string, pattern: RegExp, min: number): Spans {
  const found: number[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push(match.index, match.index + match[0].length);
  }
  return enough(found, min);
}

function enough(found: Spans, min: number): Spans {
  return found.length >= 2 * min ? found : NO_SPANS;
}

/** Words with a letter three times or more in a row. */
function stretched(text: string): Spans {
  const found: number[] = [];
  for (let at = 2; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== text.charCodeAt(at - 1) || unit !== text.charCodeAt(at - 2)) continue;
    if (!isLetter(unit)) continue;
    let from = at - 2;
    while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--;
    let to = at + 1;
    while (isLetter(text.charCodeAt(to))) to++;
    found.push(from, to);
    at = to;
  }
  return found;
}

function isLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Rows of one sign, others of its kind ("?!") among them. */
function runs(text: string, sign: '!' | '?', min: number): Spans {
  const found: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at)) {
    let from = at;
    while (text.charAt(from - 1) === '!' || text.charAt(from - 1) === '?') from--;
    let to = at;
    let count = 0;
    for (; text.charAt(to) === '!' || text.charAt(to) === '?'; to++) {
      if (text.charAt(to) === sign) count++;
    }
    if (count >= min) found.push(from, to);
    at = to;
  }
  return found;
}
