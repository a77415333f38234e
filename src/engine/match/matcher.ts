import type { ListMode, Variety } from '../../model/pack';
import { classOf, isLetterAt, NO_SIGN, signAt, signBefore, widthOf } from '../fold/signs';
import { COLUMNS, type FoldTable, foldTable } from '../fold/table';
import { buildAutomaton } from './automaton';
import { ANOTHER_WORD, endOf, isAmongLatin, runsOn, wordEnd, wordStart } from './borders';
import { elementsOf } from './elements';
import { type Form, formsOf } from './forms';
import { createGaps } from './gaps';
import type { HitBuffer } from './hits';
import { type Laying, lay } from './lay';
import { createUnmask } from './masked';
import { createScreen } from './screen';
import { buildTrie } from './trie';

export interface Term {
  readonly text: string;
  readonly mode: ListMode;
  readonly also?: readonly Variety[];
}

/** A form of a term with what the verifier compares. */
export interface TermForm extends Form {
  readonly elements: Uint8Array;
  readonly term: number;
}

/** Finds every term between two places of a text and puts it into the buffer. */
export type Matcher = (text: string, from: number, to: number, hits: HitBuffer) => void;

/** All terms as one automaton, read once over the original text. Needs no more memory per draft. */
export function createMatcher(terms: readonly Term[]): Matcher {
  const forms: TermForm[] = terms.flatMap(({ text, mode, also = [] }, term) =>
    formsOf(text, mode, also).map((form) => ({ ...form, elements: elementsOf(form.text), term })),
  );
  const fold = foldTable();
  const automaton = buildAutomaton(buildTrie(forms.map((form) => form.elements)));
  const { rows, firstEnd, termsFrom, terms: endings } = automaton;
  const screen = createScreen(fold, automaton, forms);
  const unmask = createUnmask(
    fold,
    forms.map((form) => form.elements),
  );
  const laying: Laying = { gaps: createGaps(), apart: false, foreign: false };
  // What the tight loop found when it stopped.
  let reached = 0;
  let left = 0;

  return scan;

  function scan(text: string, from: number, to: number, hits: HitBuffer): void {
    let state = 0;
    let unmasked = from;
    for (let at = from; ; ) {
      at = run(text, at, to, state);
      if (at >= to) return;
      if (reached !== automaton.escape) {
        at++;
        state = reached;
        judge(text, at, state, from, to, hits);
        continue;
      }
      state = left;
      const width = pairWidth(text, at, to);
      if (width === 2) {
        const next = rows[state * COLUMNS + astralColumn(fold, text, at)] as number;
        if (next >= firstEnd && next !== state) judge(text, at + 2, next, from, to, hits);
        state = next;
      } else if (at >= unmasked) {
        unmasked = lookBehindMask(text, at, from, to, hits);
      }
      at += width;
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
    if (screen.refuses(text, end, state - firstEnd, from, to)) return;
    let near = end;
    for (let ends = 0; ends < MOST_ENDS; ends++) {
      const far = endOf(fold, text, near, to);
      judgeAt(text, near, far, state, from, to, hits);
      if (!sharesColumn(fold, text, far, to)) return;
      near = far + widthOf(signAt(fold, text, far, to));
    }
  }

  /** The last letter stands before `near` and goes on to `far` ("judi|ii"). */
  function judgeAt(
    text: string,
    near: number,
    far: number,
    state: number,
    from: number,
    to: number,
    hits: HitBuffer,
  ): void {
    const last = termsFrom[state - firstEnd + 1] as number;
    for (let index = termsFrom[state - firstEnd] as number; index < last; index++) {
      const form = forms[endings[index] as number];
      if (!form || stands(form, text, far, from, to, hits)) continue;
      // Its last letter may begin a suffix ("goblok|ku").
      if (form.affixes && far > near && isLetterAt(fold, text, near, to)) {
        stands(form, text, near, from, to, hits);
      }
    }
  }

  /** Whether the form ends at `end`, a word of its own; then it is a hit. */
  function stands(
    { elements, affixes, term }: TermForm,
    text: string,
    end: number,
    from: number,
    to: number,
    hits: HitBuffer,
  ): boolean {
    const start = lay(fold, text, from, end, elements, laying);
    if (start < 0) return false;
    const taken = laying.apart ? null : affixes;
    const wordFrom = wordStart(fold, text, start, from, elements[0] ?? 0, taken);
    if (wordFrom === ANOTHER_WORD) return false;
    const wordTo = wordEnd(fold, text, end, to, elements.at(-1) ?? 0, taken);
    if (wordTo === ANOTHER_WORD) return false;
    if (laying.apart && runsOn(fold, text, start, end, from, to, laying.gaps)) return false;
    if (laying.foreign && !isAmongLatin(fold, text, start, end, from, to)) return false;
    hits.add(wordFrom, wordTo, term);
    return true;
  }

  /** Behind which place the next mask is a new word. */
  function lookBehindMask(
    text: string,
    at: number,
    from: number,
    to: number,
    hits: HitBuffer,
  ): number {
    const masked = unmask(text, at, from, to);
    if (!masked) return at + 1;
    for (const form of masked.forms) hits.add(masked.from, masked.to, forms[form]?.term ?? 0);
    return masked.to;
  }
}

/** Letters of one column that differ, in a row, before a word is given up ("ilil"). */
const MOST_ENDS = 4;

/** What `charCodeAt(high) * 0x400 + charCodeAt(low)` is too large by, for plane 1 to begin at 0. */
const PAIRS = 0xd800 * 0x400 + 0xdc00;

function astralColumn(fold: FoldTable, text: string, at: number): number {
  const point = text.charCodeAt(at) * 0x400 + text.charCodeAt(at + 1) - PAIRS;
  return point < 0x10000 ? (fold.astralColumn[point] as number) : 0;
}

function pairWidth(text: string, at: number, to: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= to) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** Whether the next letter is another one of the column of the last. */
function sharesColumn(fold: FoldTable, text: string, at: number, to: number): boolean {
  const next = signAt(fold, text, at, to);
  if (next === NO_SIGN) return false;
  const column = fold.classColumn[classOf(next)] as number; // a column for each class
  return column !== 0 && column === fold.classColumn[classOf(signBefore(fold, text, at, 0))];
}
