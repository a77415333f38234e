import type { Fold } from './fold';

/** Digits and signs written for a letter. They count only beside a letter, so that "slot88" keeps its number. */
export const leet: Fold = {
  name: 'leet',
  pairs: Object.entries({
    0: 'o',
    1: 'il',
    2: 'z',
    3: 'e',
    4: 'a',
    5: 's',
    6: 'g',
    7: 't',
    8: 'b',
    9: 'g',
    '@': 'a',
    $: 's',
    '!': 'i',
    '¡': 'i',
    '|': 'il',
    '+': 't',
    '€': 'e',
    '¢': 'c',
  }).map(([sign, letters]) => [sign.codePointAt(0) ?? 0, letters] as const),
};
