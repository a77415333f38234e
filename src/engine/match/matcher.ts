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

  function judge(
    text: string,
    end: number,
    state: number,
    from: number,
    to: number,
    hits: HitBuffer,
  ): void {
    if (goesOn(fold, text, end, to)) return;
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
    const last = elements.at(-1) ?? 0;
    const lettersTo = endOf(fold, text, end, to, last);
    const wordFrom = wordStart(fold, text, start, from, elements[0] ?? 0, apart ? null : prefixes);
    if (wordFrom === ANOTHER_WORD) return;
    const wordTo = wordEnd(fold, text, lettersTo, to, last, !apart && prefixes !== null);
    if (wordTo === ANOTHER_WORD) return;
    if (apart && runsOn(fold, text, start, lettersTo, from, to, gaps)) return;
    hits.add(wordFrom, wordTo, term);
  }
}

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

/**
 * The cheapest refusal, before anything is laid: a small letter follows that neither repeats the
 * last one nor begins a suffix, so the word goes on and is another one.
 */
function goesOn(fold: FoldTable, text: string, end: number, to: number): boolean {
  if (end >= to) return false;
  const unit = text.charCodeAt(end);
  if (fold.kind[fold.cls[unit] as number] !== KIND.letter) return false;
  if (unit >= 0x41 && unit <= 0x5a) return false;
  const column = fold.column[unit] as number;
  if (SUFFIX_BEGINS[column] === 1) return false;
  return column === 0 || column !== fold.column[text.charCodeAt(end - 1)];
}
