/** What a UTF-16 code unit (or the code point of a pair) is to a reader. */
export const KIND = { sign: 0, space: 1, skipped: 2, letter: 3, digit: 4, leet: 5 } as const;
