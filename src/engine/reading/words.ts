import { KIND } from '../fold/kind';
import type { FoldTable } from '../fold/table';

/** Where words begin. A word is a run of letters and digits; an inner hyphen or apostrophe joins. */
export function wordBeginnings(fold: FoldTable, text: string): readonly number[] {
  const starts: number[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const kind = fold.kind[fold.cls[unit] as number] as number; // a class for each unit
    const isPart = kind === KIND.letter || kind === KIND.digit;
    if (isPart && !inWord) starts.push(at);
    if (isPart) inWord = true;
    else if (kind !== KIND.skipped && !(inWord && isJoint(unit))) inWord = false;
  }
  return starts;
}

function isJoint(unit: number): boolean {
  return unit === 0x2d || unit === 0x27 || unit === 0x2019;
}
