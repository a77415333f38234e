import type { Detector } from './detector';
import { SEEN } from './survey';

/** Addresses: a street with its number, or RT and RW with theirs. */
export const address = words('address', SEEN.digits, [
  String.raw`\b(?:jl|jln|jalan|gg|gang)\.? [\p{L}. ]{2,40}(?:no|nomor)?\.? ?\d{1,4}[a-z]?\b`,
  String.raw`\brt\.? ?\d{1,3}(?: ?\/? ?rw\.? ?\d{1,3})?\b`,
]);

/** Amounts of money: "Rp50.000", "600 ribu", "2 juta". */
export const money = words('money', SEEN.digits, [
  String.raw`\b(?:rp|idr)\.? ?\d[\d.,]{0,18}(?: ?(?:ribu|rb|jt|juta|miliar|m|k))?\b`,
  String.raw`\b\d[\d.,]{0,18} ?(?:ribu|rb|jt|juta|miliar|milyar)\b`,
]);

export const percent = words('percent', SEEN.digits, [
  String.raw`\b\d[\d.,]{0,18} ?(?:%|persen\b)`,
]);

const MONTHS =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|agu|sep|okt|nov|des';

/** Days: "Senin, 3 Maret 2026", "3/3/2026". */
export const date = words('date', SEEN.digits, [
  String.raw`\b\d{1,2} (?:${MONTHS})(?: \d{4})?\b`,
  String.raw`\b\d{1,2}[\/-]\d{1,2}[\/-]\d{2,4}\b`,
]);

/** Times of day: "pukul 08.00", "13:00 WIB". */
export const clock = words('clock', SEEN.digits, [
  String.raw`\b(?:pukul|jam|pkl\.?) ?\d{1,2}(?:[.:]\d{2})?\b`,
  String.raw`\b\d{1,2}[.:]\d{2} (?:wib|wita|wit)\b`,
]);

/** What is told by words and digits side by side. Every repetition in it is bounded. */
function words(key: string, gate: number, alternatives: readonly string[]): Detector {
  const pattern = new RegExp(alternatives.join('|'), 'giu');
  return {
    key,
    gate,
    detect({ text }) {
      const found: number[] = [];
      for (const match of text.matchAll(pattern)) {
        found.push(match.index, match.index + match[0].length);
      }
      return found;
    },
  };
}
