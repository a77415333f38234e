import { COLUMNS, ESCAPE } from '../fold/table';
import type { Trie } from './trie';

/**
 * A complete Aho–Corasick automaton in dense rows of `COLUMNS` states, one cache line each.
 * Column 0 and a repeated letter keep the state, so that spaces, invisible signs and drawn-out
 * letters cost nothing; states at which terms end are numbered last, so that `state >= firstEnd`
 * is the only test made for every character.
 */
export interface Automaton {
  readonly rows: Uint16Array | Int32Array;
  readonly firstEnd: number;
  /** Reached through the column `ESCAPE` from any state: the reader has to look for itself. */
  readonly escape: number;
  /** By state − `firstEnd`: where its terms begin in `terms`; one entry more for the end. */
  readonly termsFrom: Uint32Array;
  readonly terms: Uint32Array;
}

/** Rows of 16 bits hold this many states; beyond, rows of 32 bits are used. */
const NARROW = 0xffff;

export function buildAutomaton(trie: Trie): Automaton {
  const { order, fail } = breadthFirst(trie);
  const ends = endsThrough(trie, order, fail);
  const state = new Int32Array(trie.size);
  const renumbered: number[] = [];
  for (const withEnds of [false, true]) {
    for (const node of order) {
      if ((ends[node] !== undefined) === withEnds) state[node] = renumbered.push(node) - 1;
    }
  }
  const firstEnd = trie.size - renumbered.filter((node) => ends[node]).length;
  const rows =
    trie.size < NARROW ? new Uint16Array(trie.size * COLUMNS) : new Int32Array(trie.size * COLUMNS);
  for (const node of order) fillRow(rows, node, trie, state, fail);
  const endings = renumbered.slice(firstEnd).map((node) => ends[node] ?? []);
  return { rows, firstEnd, escape: trie.size, ...flattened(endings) };
}

/** Nodes by depth, and for each the node of its longest proper suffix. */
function breadthFirst(trie: Trie): { order: Int32Array; fail: Int32Array } {
  const order = new Int32Array(trie.size);
  const fail = new Int32Array(trie.size);
  let known = 1;
  for (let index = 0; index < known; index++) {
    const node = order[index] as number; // index < known <= size
    for (let column = 1; column < ESCAPE; column++) {
      const next = trie.child[node * COLUMNS + column] as number;
      if (next === 0) continue;
      order[known++] = next;
      fail[next] = node === 0 ? 0 : follow(trie, fail, fail[node] as number, column);
    }
  }
  return { order, fail };
}

/** Where a column leads from a node, by way of its suffixes. A repeated letter stays. */
function follow(trie: Trie, fail: Int32Array, from: number, column: number): number {
  for (let node = from; ; node = fail[node] as number) {
    if (node !== 0 && trie.column[node] === column) return node;
    const next = trie.child[node * COLUMNS + column] as number;
    if (next !== 0 || node === 0) return next;
  }
}

/** By node: its own terms and those of its suffixes. */
function endsThrough(
  trie: Trie,
  order: Int32Array,
  fail: Int32Array,
): readonly (readonly number[] | undefined)[] {
  const ends: (readonly number[] | undefined)[] = new Array(trie.size);
  for (const node of order) {
    const own = trie.ends.get(node);
    const suffix = node === 0 ? undefined : ends[fail[node] as number];
    ends[node] = own && suffix ? [...own, ...suffix] : (own ?? suffix);
  }
  return ends;
}

function fillRow(
  rows: Uint16Array | Int32Array,
  node: number,
  trie: Trie,
  state: Int32Array,
  fail: Int32Array,
): void {
  const self = state[node] as number;
  const row = self * COLUMNS;
  if (node !== 0) {
    const suffixRow = (state[fail[node] as number] as number) * COLUMNS;
    rows.copyWithin(row, suffixRow, suffixRow + COLUMNS);
  }
  for (let column = 1; column < ESCAPE; column++) {
    const next = trie.child[node * COLUMNS + column] as number;
    if (next !== 0) rows[row + column] = state[next] as number;
  }
  if (node !== 0) rows[row + (trie.column[node] as number)] = self;
  rows[row] = self;
  rows[row + ESCAPE] = trie.size;
}

function flattened(endings: readonly (readonly number[])[]): {
  termsFrom: Uint32Array;
  terms: Uint32Array;
} {
  const termsFrom = new Uint32Array(endings.length + 1);
  const terms: number[] = [];
  endings.forEach((list, index) => {
    terms.push(...list);
    termsFrom[index + 1] = terms.length;
  });
  return { termsFrom, terms: Uint32Array.from(terms) };
}
