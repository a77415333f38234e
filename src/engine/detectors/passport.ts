import type { Detector } from './detector';
import { SEEN } from './survey';

/** Passport numbers: one or two letters and six or seven digits, beside the word. */
export const passport: Detector = {
  key: 'passport',
  gate: SEEN.number,
  detect({ text }) {
    const found: number[] = [];
    for (const match of text.matchAll(
      /\b(?:paspor|passport)\b[^\n]{0,20}?\b([A-Z]{1,2}\d{6,7})\b/gi,
    )) {
      const [whole, number = ''] = match;
      const to = match.index + whole.length;
      found.push(to - number.length, to);
    }
    return found;
  },
};
