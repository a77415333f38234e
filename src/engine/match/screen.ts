import { KIND } from '../fold/kind';
import { COLUMNS, columnOf, type FoldTable } from '../fold/table';
import type { Automaton } from './automaton';
import type { TermForm } from './matcher';

/** The cheap refusals, before anything is laid: most candidates lie inside another word. */
export interface Screen {
  /** Whether no form of an end state (counted from the first) can end at `end` as a word of its own. */
  refuses(text: string, end: number, state: number, from: number, to: number): boolean;
}

export function createScreen(
  fold: FoldTable,
  { termsFrom, terms }: Automaton,
  forms: readonly TermForm[],
): Screen {
  const states = termsFrom.length - 1;
  /** Length of the longest form of a state if none of its forms takes affixes, else 0. */
  const bare = new Uint8Array(states);
  /** By the first two columns behind a word: whether a suffix begins so. */
  const suffixes = new Uint8Array(COLUMNS * COLUMNS);
  for (let state = 0; state < states; state++) {
    let longest = 0;
    let isBare = true;
    for (
      let index = termsFrom[state] as number;
      index < (termsFrom[state + 1] as number);
      index++
    ) {
      const form = forms[terms[index] as number];
      longest = Math.max(longest, form?.elements.length ?? 0);
      if (form?.affixes) isBare = false;
    }
    if (isBare) bare[state] = Math.min(longest, 255);
  }
  for (const affixes of new Set(forms.map((form) => form.affixes))) {
    for (const suffix of affixes?.suffixes ?? []) {
      const second = suffix.length > 1 ? columnOf(suffix.charAt(1)) : 0;
      suffixes[columnOf(suffix.charAt(0)) * COLUMNS + second] = 1;
    }
  }

  return {
    refuses(text, end, state, from, to) {
      const letters = bare[state] as number;
      if (goesOn(text, end, letters > 0, to)) return true;
      return letters > 0 && letters <= SHORT && isInside(text, end, letters, from);
    },
  };

  /** A letter follows that neither repeats the last one nor begins a suffix. */
  function goesOn(text: string, end: number, isBare: boolean, to: number): boolean {
    if (end >= to) return false;
    const unit = text.charCodeAt(end);
    const column = fold.column[unit] as number;
    if (kindAt(text, end) !== KIND.letter || (unit >= 0x41 && unit <= 0x5a)) return false;
    if (column === fold.column[text.charCodeAt(end - 1)]) return false;
    if (isBare) return true;
    const hasSecond = end + 1 < to && kindAt(text, end + 1) === KIND.letter;
    const second = hasSecond ? (fold.column[text.charCodeAt(end + 1)] as number) : 0;
    return suffixes[column * COLUMNS + second] === 0;
  }

  /** A short form written without a break has another letter before it. */
  function isInside(text: string, end: number, letters: number, from: number): boolean {
    const before = end - letters - 1;
    if (before < from) return false;
    for (let at = before; at < end; at++) {
      if (kindAt(text, at) !== KIND.letter) return false;
    }
    const unit = text.charCodeAt(before + 1);
    if (unit >= 0x41 && unit <= 0x5a) return false;
    return fold.column[text.charCodeAt(before)] !== fold.column[unit];
  }

  function kindAt(text: string, at: number): number {
    return fold.kind[fold.cls[text.charCodeAt(at)] as number] as number; // a class for each unit
  }
}

/** Forms so short are looked at from the left too, before anything is laid. */
const SHORT = 6;
