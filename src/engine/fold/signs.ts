import { KIND } from './kind';
import type { FoldTable } from './table';

/** A sign of the draft is one number: its class, plus this if it takes two code units. */
const WIDE = 0x100;

/** Stands for the end of the text. */
export const NO_SIGN = -1;

/** The sign that begins at `at`. */
export function signAt(fold: FoldTable, text: string, at: number, to: number): number {
  if (at >= to) return NO_SIGN;
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= to) return fold.cls[unit] as number; // a class for each unit
  return pair(fold, unit, text.charCodeAt(at + 1));
}

/** The sign that ends at `at`. */
export function signBefore(fold: FoldTable, text: string, at: number, from: number): number {
  if (at <= from) return NO_SIGN;
  const unit = text.charCodeAt(at - 1);
  if (unit < 0xdc00 || unit > 0xdfff || at - 2 < from) return fold.cls[unit] as number;
  const high = text.charCodeAt(at - 2);
  if (high < 0xd800 || high > 0xdbff) return fold.cls[unit] as number;
  return pair(fold, high, unit);
}

export function isLetterAt(fold: FoldTable, text: string, at: number, to: number): boolean {
  const sign = signAt(fold, text, at, to);
  return sign !== NO_SIGN && fold.kind[classOf(sign)] === KIND.letter;
}

function pair(fold: FoldTable, high: number, low: number): number {
  if (low < 0xdc00 || low > 0xdfff) return fold.cls[high] as number;
  const point = (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
  if (point < 0x20000) return (fold.astralCls[point - 0x10000] as number) | WIDE;
  // Plane 14 holds tags and variation selectors, which nobody sees; planes 2 and 3 ideographs.
  return (point >= 0xe0000 ? fold.skipped : fold.otherLetter) | WIDE;
}

export function widthOf(sign: number): number {
  return sign >= WIDE ? 2 : 1;
}

export function classOf(sign: number): number {
  return sign & 0xff;
}
