import { KIND } from '../fold/kind';
import { classOf, NO_SIGN, signBefore, widthOf } from '../fold/signs';
import type { FoldTable } from '../fold/table';
import { FIRST_DIGIT, GAP } from './elements';
import { areBroken, closeGap, type Gaps, resetGaps, standApart, widenGap } from './gaps';

/** Fewer letters than this bear one leet sign ("4su", not "45u") and no swapped letter. */
const LEET_FROM = 4;

/** Fewer letters than this with one of them doubled are another word ("massa" is not "masa"). */
const DOUBLED_FROM = 5;

/** How a form lies on the text, once `lay` has said that it fits. */
export interface Laying {
  readonly gaps: Gaps;
  /** Its letters stand apart from each other ("j u d i"). */
  apart: boolean;
  /** All its letters are look-alikes of another script. */
  foreign: boolean;
}

/**
 * Lays the elements of a form over the draft so that they end at `end`, backwards on the text as
 * typed. The automaton has seen columns only; here the exact letters, gaps and repeats are judged.
 * Returns where the form begins, or −1, and tells in `laying` how it lies.
 *
 *   sl0t gacorrr     s.l.o.t.g.a.c.o.r     sl·ot gac🔥or
 */
export function lay(
  fold: FoldTable,
  text: string,
  from: number,
  end: number,
  elements: Uint8Array,
  laying: Laying,
): number {
  const { gaps } = laying;
  resetGaps(gaps);
  let next = elements.length - 1;
  let start = end;
  let at = end;
  let written = 0;
  let swapped = 0;
  let foreign = 0;
  let doubled = 0;
  let drawn = 0;
  let repeats = 0;
  let naturals = 0;
  for (;;) {
    const sign = signBefore(fold, text, at, from);
    if (sign === NO_SIGN) break;
    const cls = classOf(sign);
    const kind = fold.kind[cls] as number; // a kind for each class
    if (kind === KIND.skipped) {
      at -= widthOf(sign);
    } else if (next >= 0 && fits(fold, cls, elements[next] as number)) {
      const natural = next < elements.length - 1 && isAfterGap(elements, next + 1);
      if (natural) naturals++;
      if (!closeGap(gaps, natural)) return -1;
      if (repeats === 1) doubled++;
      else if (repeats > 1) drawn++;
      repeats = 0;
      if (isWritten(fold, cls, elements[next] as number)) written++;
      else if (kind === KIND.letter) swapped++;
      foreign += fold.foreign[cls] as number;
      at -= widthOf(sign);
      start = at;
      next--;
    } else if (gaps.signs === 0 && start < end && repeatsLetter(fold, cls, elements, next + 1)) {
      at -= widthOf(sign);
      start = at;
      repeats++;
    } else if (next >= 0 && start < end && isBetween(kind)) {
      if (!widenGap(gaps, kind, text.charCodeAt(at - 1))) return -1;
      at -= widthOf(sign);
    } else break;
  }
  if (next >= 0) return -1;
  if (repeats === 1) doubled++;
  else if (repeats > 1) drawn++;

  const letters = elements.length;
  if (written === 0) return -1;
  if (letters < LEET_FROM && (swapped > 0 || written < letters - 1)) return -1;
  if (letters < DOUBLED_FROM && doubled === 1 && drawn === 0) return -1;
  if (gaps.inner > 0 && !standApart(gaps, letters - 1 - naturals) && !areBroken(gaps)) return -1;
  laying.apart = gaps.inner > 0;
  laying.foreign = foreign === written;
  return start;
}

/** Whether a sign can be read as this element. */
function fits(fold: FoldTable, cls: number, element: number): boolean {
  const bare = element & ~GAP;
  if (bare >= FIRST_DIGIT) return fold.digit[cls] === bare - FIRST_DIGIT;
  return (((fold.letters[cls] as number) >> bare) & 1) === 1;
}

/** Whether the element stands there itself, not a sign written in its place. */
function isWritten(fold: FoldTable, cls: number, element: number): boolean {
  const bare = element & ~GAP;
  return bare >= FIRST_DIGIT || (((fold.own[cls] as number) >> bare) & 1) === 1;
}

/** A letter goes on ("judiii"), or the leet for it does ("jud111"); a swapped one does not ("tali"). */
function repeatsLetter(
  fold: FoldTable,
  cls: number,
  elements: Uint8Array,
  element: number,
): boolean {
  const letter = elements[element] as number;
  if ((letter & ~GAP) >= FIRST_DIGIT) return false;
  if (isWritten(fold, cls, letter)) return true;
  return fold.kind[cls] !== KIND.letter && fits(fold, cls, letter);
}

function isAfterGap(elements: Uint8Array, element: number): boolean {
  return ((elements[element] as number) & GAP) !== 0;
}

function isBetween(kind: number): boolean {
  return kind === KIND.space || kind === KIND.sign || kind === KIND.leet;
}
