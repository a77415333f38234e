import { KIND } from '../fold/kind';
import { classOf, NO_SIGN, signAt, widthOf } from '../fold/signs';
import { type FoldTable, foldTable } from '../fold/table';
import type { Detector } from './detector';
import { isDigit } from './digit-runs';
import { SEEN } from './survey';

/** Names with an @ or a # before them. */
export const mention = tagged('mention', '@', SEEN.at);
export const hashtag = tagged('hashtag', '#', SEEN.hash);

function tagged(key: string, sign: string, gate: number): Detector {
  return {
    key,
    gate,
    detect({ text }) {
      const found: number[] = [];
      for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        let to = at + 1;
        while (/[\p{L}\p{N}_.]/u.test(text.charAt(to))) to++;
        while (to > at + 1 && text.charAt(to - 1) === '.') to--;
        const isInside = /[\p{L}\p{N}.]/u.test(text.charAt(at - 1));
        if (to > at + 1 && !isInside) found.push(at, to);
      }
      return found;
    },
  };
}

/** A made-up name with a number at its end, "RAJA88", "xxx4D": at least `letters` letters. */
export function brand(letters: number): Detector {
  return {
    key: `brand ${letters}`,
    gate: SEEN.digits,
    detect({ text }) {
      const fold = foldTable();
      const found: number[] = [];
      for (let at = 0; at < text.length; at++) {
        if (!isDigit(text, at) || isDigit(text, at - 1)) continue;
        const from = lettersBefore(fold, text, at);
        const to = endOfNumber(text, at);
        if (at - from >= letters && to > 0) found.push(from, to);
      }
      return found;
    },
  };
}

/** Longest name of a brand, in letters. */
const LONGEST_NAME = 24;

function lettersBefore(fold: FoldTable, text: string, at: number): number {
  let from = at;
  while (at - from < LONGEST_NAME && isLetter(fold, text, from - 1)) from--;
  return from;
}

function isLetter(fold: FoldTable, text: string, at: number): boolean {
  return at >= 0 && fold.kind[fold.cls[text.charCodeAt(at)] as number] === KIND.letter; // a class for each unit
}

/** Two or three digits, or a digit and "D", that end the word; 0 for another number. */
function endOfNumber(text: string, at: number): number {
  let to = at;
  while (isDigit(text, to)) to++;
  const digits = to - at;
  const rest = text.slice(to, to + 2);
  if (digits === 1 && /^d(?![\p{L}\p{N}])/iu.test(rest)) return to + 1;
  return digits >= 2 && digits <= 3 && !/^[\p{L}\p{N}]/u.test(rest) ? to : 0;
}

/**
 * Letters of mathematical, enclosed or full-width alphabets in a row: at least `letters` of them,
 * with digits of any kind behind them if `digits`.
 */
export function styled(letters: number, digits: boolean): Detector {
  return {
    key: `styled ${letters} ${digits}`,
    gate: SEEN.unusual,
    detect({ text }) {
      const fold = foldTable();
      const found: number[] = [];
      for (let at = 0; at < text.length; ) {
        const run = styledRun(fold, text, at);
        if (run.letters >= letters && (!digits || run.digits >= 2)) found.push(at, run.to);
        at = Math.max(run.to, at + 1);
      }
      return found;
    },
  };
}

interface Run {
  readonly to: number;
  readonly letters: number;
  readonly digits: number;
}

function styledRun(fold: FoldTable, text: string, from: number): Run {
  let letters = 0;
  let digits = 0;
  let to = from;
  for (let at = from; ; ) {
    const sign = signAt(fold, text, at, text.length);
    if (sign === NO_SIGN) break;
    const cls = classOf(sign);
    const isPlain = text.charCodeAt(at) < 0x250;
    if (fold.kind[cls] === KIND.letter && fold.own[cls] !== 0 && !isPlain && !fold.foreign[cls]) {
      if (digits > 0) break;
      letters++;
    } else if (fold.digit[cls] !== -1 && letters > 0) {
      digits++;
    } else if (fold.kind[cls] !== KIND.skipped || letters === 0) {
      // One space between styled words belongs to the run.
      if (letters === 0 || digits > 0 || text.charAt(at) !== ' ') break;
      at++;
      continue;
    }
    at += widthOf(sign);
    to = at;
  }
  return { to, letters, digits };
}

/** Letters and digits set apart by one sign, "R A J A 7 7": at least `letters` letters, one of them a vowel. */
export function spaced(letters: number, digits: boolean): Detector {
  return {
    key: `spaced ${letters} ${digits}`,
    gate: SEEN.lone,
    detect({ text }) {
      const found: number[] = [];
      for (let at = 0; at < text.length; at++) {
        if (!isLone(text, at)) continue;
        const separator = text.charAt(at + 1);
        let to = at + 1;
        while (separator !== '' && text.charAt(to) === separator && isLone(text, to + 1)) to += 2;
        const spelled = text.slice(at, to).split(separator).join('');
        if (spells(spelled, letters, digits)) found.push(at, to);
        at = to;
      }
      return found;
    },
  };
}

/** Whether letters set apart make a word, and not a list ("A B C D") or the row of an alphabet. */
function spells(spelled: string, letters: number, digits: boolean): boolean {
  const word = spelled.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (word.length < letters || !/[aeiou]/.test(word)) return false;
  if (digits && !/\d{2,}$/.test(spelled)) return false;
  return !'abcdefghijklmnopqrstuvwxyz'.includes(word);
}

/** A single letter or digit that touches no other. */
function isLone(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}]/u.test(text.charAt(at)) &&
    !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) &&
    !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))
  );
}
