import { KIND } from '../fold/kind';
import { type FoldTable, foldTable } from '../fold/table';
import { createHitBuffer, type Hits } from './hits';
import type { Matcher } from './matcher';

/** Shorter texts are read whole sooner than they are compared. */
const WORTHWHILE = 1_000;

/** Units compared at once. */
const BLOCK = 512;

const NEWLINE = 0x0a;

/**
 * Reads a text again after an edit: only the lines around it, as far as a word could reach. The hits
 * are those of reading it whole; they stay valid until the next call.
 */
export function createIncrementalMatcher(match: Matcher): (text: string) => Hits {
  let before = '';
  let hits = createHitBuffer();
  let spare = createHitBuffer();

  return (text) => {
    spare.clear();
    if (text.length < WORTHWHILE || before.length < WORTHWHILE) match(text, 0, text.length, spare);
    else readAround(text);
    before = text;
    [hits, spare] = [spare, hits];
    return hits;
  };

  function readAround(text: string): void {
    const head = sameHead(before, text);
    const tail = sameTail(before, text, head);
    const fold = foldTable();
    const from = barrierBefore(fold, text, head);
    const to = barrierAfter(fold, text, text.length - tail);
    const shift = text.length - before.length;
    const { numbers, count } = hits;
    let index = 0;
    for (; index < count && (numbers[3 * index + 1] as number) <= from; index++) copy(index, 0);
    match(text, from, to, spare);
    for (; index < count; index++) {
      if ((numbers[3 * index] as number) >= to - shift) copy(index, shift);
    }
  }

  function copy(index: number, shift: number): void {
    const { numbers } = hits;
    const from = numbers[3 * index] as number; // three numbers a hit
    const to = numbers[3 * index + 1] as number;
    spare.add(from + shift, to + shift, numbers[3 * index + 2] as number);
  }
}

function sameHead(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at + BLOCK <= shorter && a.slice(at, at + BLOCK) === b.slice(at, at + BLOCK)) at += BLOCK;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function sameTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let tail = 0;
  const block = (text: string) => text.slice(text.length - tail - BLOCK, text.length - tail);
  while (tail + BLOCK <= most && block(a) === block(b)) tail += BLOCK;
  while (tail < most && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) {
    tail++;
  }
  return tail;
}

/**
 * The begin of the nearest line that no word can cross on its way from above. Only letters set
 * apart line by line ("j\nu\nd\ni") cross lines, and only lines with one letter.
 */
function barrierBefore(fold: FoldTable, text: string, at: number): number {
  for (let from = lineStart(text, at); from > 0; ) {
    const above = lineStart(text, from - 1);
    if (isBarrier(fold, text, above, from - 1)) return from;
    from = above;
  }
  return 0;
}

/** The end of the nearest line that no word can cross on its way below. */
function barrierAfter(fold: FoldTable, text: string, at: number): number {
  for (let to = lineEnd(text, at); to < text.length; ) {
    const below = lineEnd(text, to + 1);
    if (isBarrier(fold, text, to + 1, below)) return to;
    to = below;
  }
  return text.length;
}

function lineStart(text: string, at: number): number {
  // from below zero, `lastIndexOf` would look at the first unit
  return at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Whether a line holds two different letters or digits. */
function isBarrier(fold: FoldTable, text: string, from: number, to: number): boolean {
  let first = -1;
  for (let at = from; at < to && text.charCodeAt(at) !== NEWLINE; at++) {
    const cls = fold.cls[text.charCodeAt(at)] as number; // a class for each unit
    const kind = fold.kind[cls] as number;
    if (kind !== KIND.letter && kind !== KIND.digit) continue;
    if (first >= 0 && cls !== first) return true;
    first = cls;
  }
  return false;
}
