import type { Detector } from './detector';
import { SEEN } from './survey';

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '‘': '’',
  '"': '"',
  "'": "'",
};

/** Longest quotation, in code units: an unclosed mark must not swallow the draft. */
const LONGEST = 400;

/** What stands in quotation marks, without the marks. An apostrophe inside a word is none. */
export const quotes: Detector = {
  key: 'quotes',
  gate: SEEN.quotes,
  detect({ text }) {
    const found: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const closing = PAIRS[text.charAt(at)];
      if (!closing || !opens(text, at)) continue;
      const end = closes(text, at + 1, closing);
      if (end < 0) continue;
      found.push(at + 1, end);
      at = end;
    }
    return found;
  },
};

function opens(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
}

function closes(text: string, from: number, closing: string): number {
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    const sign = text.charAt(at);
    if (sign === '\n') return -1;
    if (sign !== closing || at === from) continue;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at;
  }
  return -1;
}
