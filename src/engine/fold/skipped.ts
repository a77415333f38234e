/**
 * Signs that nobody sees: combining marks, zero-width and direction controls, variation selectors,
 * fillers. They are passed over wherever they stand.
 */
export function isSkipped(sign: string): boolean {
  return /[\p{M}\p{Cf}\u115f\u1160\u3164\uffa0\u17b4\u17b5]/u.test(sign);
}
