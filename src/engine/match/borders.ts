import { KIND } from '../fold/kind';
import { classOf, NO_SIGN, signAt, signBefore, widthOf } from '../fold/signs';
import type { FoldTable } from '../fold/table';
import { type Affixes, LONGEST_PREFIX, LONGEST_SUFFIX } from './affixes';
import { FIRST_DIGIT, GAP } from './elements';
import type { Gaps } from './gaps';

/**
 * Where the sign that ends at `end` really ends: behind its repeats and the invisible signs that
 * belong to it ("judiiii"), never inside a grapheme.
 */
export function endOf(fold: FoldTable, text: string, end: number, to: number): number {
  const last = classOf(signBefore(fold, text, end, 0));
  let stop = end;
  for (;;) {
    const sign = signAt(fold, text, stop, to);
    if (sign === NO_SIGN) return stop;
    const cls = classOf(sign);
    if (cls !== last && fold.kind[cls] !== KIND.skipped) return stop;
    stop += widthOf(sign);
  }
}

/** Where the word begins whose form begins at `start`, after a prefix if it takes any; −1 if it is another word. */
export function wordStart(
  fold: FoldTable,
  text: string,
  start: number,
  from: number,
  first: number,
  affixes: Affixes | null,
): number {
  const kind = kindOf(fold, visibleBefore(fold, text, start, from));
  if ((first & ~GAP) >= FIRST_DIGIT) {
    return kind === KIND.digit || isDecimal(text, start - 1, -1) ? ANOTHER_WORD : start;
  }
  if (kind === KIND.digit) return ANOTHER_WORD;
  if (kind !== KIND.letter || beginsPart(text, start)) return start;
  if (affixes === null) return ANOTHER_WORD;
  const letters = lettersBefore(fold, text, start, from);
  return affixes.prefixes.has(letters.text) ? letters.at : ANOTHER_WORD;
}

/** Where the word ends whose form ends at `end`, behind a suffix if it takes any; or −1. */
export function wordEnd(
  fold: FoldTable,
  text: string,
  end: number,
  to: number,
  last: number,
  affixes: Affixes | null,
): number {
  const kind = kindOf(fold, signAt(fold, text, end, to));
  if ((last & ~GAP) >= FIRST_DIGIT) {
    return kind === KIND.digit || isDecimal(text, end, 1) ? ANOTHER_WORD : end;
  }
  if (affixes !== null && isTwice(text, end)) {
    // "rame2in": the word twice, then its suffix.
    const letters = lettersAfter(fold, text, end + 1, to);
    return affixes.suffixes.has(letters.text) ? letters.at : end;
  }
  if (kind !== KIND.letter || beginsPart(text, end)) return end;
  if (affixes === null) return ANOTHER_WORD;
  const letters = lettersAfter(fold, text, end, to);
  return affixes.suffixes.has(letters.text) ? letters.at : ANOTHER_WORD;
}

function isTwice(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x32 || unit === 0xb2;
}

export const ANOTHER_WORD = -1;

/** Whether letters set apart go on beyond the form: then they spell a longer word ("p a n t a i"). */
export function runsOn(
  fold: FoldTable,
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
  gaps: Gaps,
): boolean {
  const { innerUnit: unit, innerSigns: signs } = gaps;
  const isApart = (at: number): boolean => at < from || at >= to || text.charCodeAt(at) === unit;
  if (text.charCodeAt(start - 1) === unit) {
    const letter = signBefore(fold, text, start - signs, from);
    const beyond = start - signs - widthOf(letter) - 1;
    if (kindOf(fold, letter) === KIND.letter && isApart(beyond)) return true;
  }
  if (text.charCodeAt(end) !== unit) return false;
  const letter = signAt(fold, text, end + signs, to);
  return kindOf(fold, letter) === KIND.letter && isApart(end + signs + widthOf(letter));
}

/**
 * Whether Latin letters stand in the same line: a word written wholly in letters of another script
 * is a disguise there, and an ordinary word anywhere else.
 */
export function isAmongLatin(
  fold: FoldTable,
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
): boolean {
  for (let at = start - 1; at >= Math.max(from, start - NEARBY); at--) {
    if (text.charCodeAt(at) === 0x0a) break;
    if (isLatin(fold, text.charCodeAt(at))) return true;
  }
  for (let at = end; at < Math.min(to, end + NEARBY); at++) {
    if (text.charCodeAt(at) === 0x0a) break;
    if (isLatin(fold, text.charCodeAt(at))) return true;
  }
  return false;
}

/** How far a neighbour may be, in code units. */
const NEARBY = 40;

function isLatin(fold: FoldTable, unit: number): boolean {
  const cls = fold.cls[unit] as number; // a class for each unit
  return fold.own[cls] !== 0 && fold.foreign[cls] === 0;
}

/** A part of a hashtag in capitals: "#StopJudiOnline". */
function beginsPart(text: string, at: number): boolean {
  if (!isCapital(text.charCodeAt(at)) || !isSmall(text.charCodeAt(at - 1))) return false;
  for (let index = at - 1; index >= 0 && at - index <= LONGEST_TAG; index--) {
    const unit = text.charCodeAt(index);
    if (unit === 0x23) return true;
    if (!isCapital(unit) && !isSmall(unit)) return false;
  }
  return false;
}

const LONGEST_TAG = 60;

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** A point or comma with a digit behind it: the number goes on. */
function isDecimal(text: string, at: number, step: 1 | -1): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x2e && unit !== 0x2c) return false;
  const beyond = text.charCodeAt(at + step);
  return beyond >= 0x30 && beyond <= 0x39;
}

function kindOf(fold: FoldTable, sign: number): number {
  return sign === NO_SIGN ? NO_SIGN : (fold.kind[classOf(sign)] as number); // a kind for each class
}

function visibleBefore(fold: FoldTable, text: string, start: number, from: number): number {
  for (let at = start; ; ) {
    const sign = signBefore(fold, text, at, from);
    if (kindOf(fold, sign) !== KIND.skipped) return sign;
    at -= widthOf(sign);
  }
}

interface Letters {
  readonly text: string;
  /** Where they begin, read to the left, or end, read to the right. */
  readonly at: number;
}

/** The letters that touch `start` on the left; one more than the longest prefix says "too long". */
function lettersBefore(fold: FoldTable, text: string, start: number, from: number): Letters {
  let letters = '';
  let at = start;
  while (letters.length <= LONGEST_PREFIX) {
    const sign = signBefore(fold, text, at, from);
    const letter = letterOf(fold, sign);
    if (letter === '') break;
    letters = letter + letters;
    at -= widthOf(sign);
  }
  return { text: letters, at };
}

function lettersAfter(fold: FoldTable, text: string, end: number, to: number): Letters {
  let letters = '';
  let at = end;
  while (letters.length <= LONGEST_SUFFIX) {
    const sign = signAt(fold, text, at, to);
    const letter = letterOf(fold, sign);
    if (letter === '') break;
    letters += letter;
    at += widthOf(sign);
  }
  return { text: letters, at };
}

/** The letter of a sign, `?` for a letter that resembles no Latin one, nothing for all else. */
function letterOf(fold: FoldTable, sign: number): string {
  if (kindOf(fold, sign) !== KIND.letter) return '';
  const letters = fold.own[classOf(sign)] as number;
  return letters === 0 ? '?' : String.fromCharCode(0x61 + 31 - Math.clz32(letters & -letters));
}
