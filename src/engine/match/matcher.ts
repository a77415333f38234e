import type { ListMode } from '../../model/pack';
import { KIND } from '../fold/kind';
import { COLUMNS, columnOf, type FoldTable, foldTable } from '../fold/table';
import { SUFFIXES } from './affixes';
import { buildAutomaton } from './automaton';
import { ANOTHER_WORD, endOf, runsOn, wordEnd, wordStart } from './borders';
import { elementsOf } from './elements';
import { type Form, formsOf } from './forms';
import { createGaps } from './gaps';
import type { HitBuffer } from './hits';
import { lay } from './lay';
import { buildTrie } from './trie';

export interface Term {
  readonly text: string;
  readonly mode: ListMode;
}

/** Finds every term between two places of a text and puts it into the buffer. */
export type Matcher = (text: string, from: number, to: number, hits: HitBuffer) => void;

/** All terms as one automaton, read once over the original text. Needs no more memory per draft. */
export function createMatcher(terms: readonly Term[]): Matcher {
  const forms: (Form & { readonly elements: Uint8Array; readonly term: number })[] = [];
  terms.forEach(({ text, mode }, term) => {
    for (const form of formsOf(text, mode)) {
      forms.push({ ...form, elements: elementsOf(form.text), term });
    }
  });
  const fold = foldTable();
  const automaton = buildAutomaton(buildTrie(forms.map((form) => form.elements)));
  const { rows, firstEnd, termsFrom, terms: endings } = automaton;
  const gaps = createGaps();
  // What the tight loop found when it stopped.
  let reached = 0;
  let left = 0;

  return scan;

  function scan(text: string, from: number, to: number, hits: HitBuffer): void {
    let state = 0;
    for (let at = from; ; ) {
      at = run(text, at, to, state);
      if (at >= to) return;
      if (reached === automaton.escape) {
        state = left;
        const width = pairWidth(text, at, to);
        if (width === 2) {
          const point = text.charCodeAt(at) * 0x400 + text.charCodeAt(at + 1) - PAIRS;
          const column = point < 0x10000 ? (fold.astralColumn[point] as number) : 0;
          const next = rows[state * COLUMNS + column] as number;
          if (next >= firstEnd && next !== state) judge(text, at + 2, next, from, to, hits);
          state = next;
        }
        at += width;
      } else {
        at++;
        state = reached;
        judge(text, at, state, from, to, hits);
      }
    }
  }

  /** The tight loop: one fold, one row, one comparison a code unit; leaves at a candidate. */
  function run(text: string, from: number, to: number, start: number): number {
    const column = fold.column;
    let state = start;
    for (let at = from; at < to; at++) {
      const next = rows[state * COLUMNS + (column[text.charCodeAt(at)] as number)] as number;
      if (next >= firstEnd && next !== state) {
        left = state;
        reached = next;
        return at;
      }
      state = next;
    }
    return to;
  }

  /**
   * A term may end here, or further on in letters that share the column and so kept the state
   * ("beli": the automaton is done at "l").
   */
  function judge(
    text: string,
    end: number,
    state: number,
    from: number,
    to: number,
    hits: HitBuffer,
  ): void {
    let stop = end;
    for (let ends = 0; ends < MOST_ENDS; ends++) {
      stop = endOf(fold, text, stop, to);
      if (!goesOn(fold, text, stop, to)) judgeAt(text, stop, state, from, to, hits);
      if (!sharesColumn(fold, text, stop, to)) return;
      stop++;
    }
  }

  function judgeAt(
    text: string,
    end: number,
    state: number,
    from: number,
    to: number,
    hits: HitBuffer,
  ): void {
    const last = termsFrom[state - firstEnd + 1] as number;
    for (let index = termsFrom[state - firstEnd] as number; index < last; index++) {
      const form = forms[endings[index] as number];
      if (form) judgeForm(form, text, end, from, to, hits);
    }
  }

  function judgeForm(
    { elements, prefixes, term }: (typeof forms)[number],
    text: string,
    end: number,
    from: number,
    to: number,
    hits: HitBuffer,
  ): void {
    const start = lay(fold, text, from, end, elements, gaps);
    if (start < 0) return;
    const apart = gaps.inner > 0;
    const wordFrom = wordStart(fold, text, start, from, elements[0] ?? 0, apart ? null : prefixes);
    if (wordFrom === ANOTHER_WORD) return;
    const takesSuffix = !apart && prefixes !== null;
    const wordTo = wordEnd(fold, text, end, to, elements.at(-1) ?? 0, takesSuffix);
    if (wordTo === ANOTHER_WORD) return;
    if (apart && runsOn(fold, text, start, end, from, to, gaps)) return;
    hits.add(wordFrom, wordTo, term);
  }
}

/** Letters of one column that differ, in a row, before a word is given up ("ilil"). */
const MOST_ENDS = 4;

/** What `charCodeAt(high) * 0x400 + charCodeAt(low)` is too large by, for plane 1 to begin at 0. */
const PAIRS = 0xd800 * 0x400 + 0xdc00;

function pairWidth(text: string, at: number, to: number): 1 | 2 {
  if (text.charCodeAt(at) > 0xdbff || at + 1 >= to) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** Columns with which a suffix begins. */
const SUFFIX_BEGINS = Uint8Array.from({ length: COLUMNS }, (_, column) =>
  [...SUFFIXES].some((suffix) => columnOf(suffix.charAt(0)) === column) ? 1 : 0,
);

/** Whether the next letter is another one of the column of the last. */
function sharesColumn(fold: FoldTable, text: string, at: number, to: number): boolean {
  if (at >= to) return false;
  const column = fold.column[text.charCodeAt(at)] as number;
  return column !== 0 && column === fold.column[text.charCodeAt(at - 1)];
}

/**
 * The cheapest refusal, before anything is laid: a small letter follows that begins no suffix, so
 * the word goes on and is another one.
 */
function goesOn(fold: FoldTable, text: string, end: number, to: number): boolean {
  if (end >= to) return false;
  const unit = text.charCodeAt(end);
  if (fold.kind[fold.cls[unit] as number] !== KIND.letter) return false;
  if (unit >= 0x41 && unit <= 0x5a) return false;
  return SUFFIX_BEGINS[fold.column[unit] as number] === 0;
}
