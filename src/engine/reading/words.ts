import { KIND } from '../fold/kind';
import type { FoldTable } from '../fold/table';

/**
 * How many words begin in `[from, to)`, counted no further than `most + 1`. A word is a run of
 * letters and digits; an inner hyphen or apostrophe joins.
 */
export function wordsBetween(
  fold: FoldTable,
  text: string,
  from: number,
  to: number,
  most: number,
): number {
  let words = 0;
  let inWord = from > 0 && isPart(fold, text.charCodeAt(from - 1));
  for (let at = from; at < to && words <= most; at++) {
    const unit = text.charCodeAt(at);
    if (isPart(fold, unit)) {
      if (!inWord) words++;
      inWord = true;
    } else if (!isSkipped(fold, unit) && !(inWord && isJoint(unit))) {
      inWord = false;
    }
  }
  return words;
}

/** Letters and digits, also those beyond the first plane: half a pair goes on with what it began. */
function isPart(fold: FoldTable, unit: number): boolean {
  const kind = kindOf(fold, unit);
  return kind === KIND.letter || kind === KIND.digit;
}

function isSkipped(fold: FoldTable, unit: number): boolean {
  return (unit >= 0xd800 && unit <= 0xdfff) || kindOf(fold, unit) === KIND.skipped;
}

function kindOf(fold: FoldTable, unit: number): number {
  return fold.kind[fold.cls[unit] as number] as number; // a class for each unit
}

function isJoint(unit: number): boolean {
  return unit === 0x2d || unit === 0x27 || unit === 0x2019;
}
