import type { Detector } from './detector';
import { isDigit } from './digit-runs';
import { SEEN } from './survey';

/** Regions of number plates (Perpol 7/2021). */
const REGIONS = new Set(
  'A B D E F G H K L M N P R S T W Z AA AB AD AE AG BA BB BD BE BG BH BK BL BM BN BP DA DB DC DD DE DG DH DK DL DM DN DP DR DS DT DW EA EB ED KB KH KT KU PA PB PS PT'.split(
    ' ',
  ),
);

/** Number plates, "K 1234 AB": a region, one to four digits, two or three letters. */
export const plate: Detector = {
  key: 'plate',
  gate: SEEN.digits,
  detect({ text }) {
    const found: number[] = [];
    for (let at = 0; at < text.length; at++) {
      if (!isDigit(text, at) || isDigit(text, at - 1)) continue;
      const span = plateAround(text, at);
      if (span) found.push(...span);
    }
    return found;
  },
};

function plateAround(text: string, digitsFrom: number): readonly [number, number] | null {
  let digitsTo = digitsFrom;
  while (isDigit(text, digitsTo)) digitsTo++;
  if (digitsTo - digitsFrom > 4) return null;
  const region = /(?:^|[^\p{L}\p{N}])([A-Z]{1,2}) ?$/u.exec(
    text.slice(Math.max(0, digitsFrom - 4), digitsFrom),
  )?.[0];
  const series = /^ ?[A-Z]{2,3}(?![\p{L}\p{N}])/u.exec(text.slice(digitsTo, digitsTo + 6))?.[0];
  const letters = region?.replace(/[^A-Z]/g, '');
  if (!region || !series || !letters || !REGIONS.has(letters)) return null;
  const from = digitsFrom - region.length + region.indexOf(letters);
  return [from, digitsTo + series.length];
}
