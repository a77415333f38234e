import type { ListMode, TermList } from '../model/pack';
import { createHitBuffer } from './match/hits';
import { createMatcher, type Term } from './match/matcher';
import { NO_SPANS, type Spans } from './spans';

/** Finds the entries of all lists in one pass; by number of the list, only those that were found. */
export type ListMatcher = (text: string) => ReadonlyMap<number, Spans>;

/** The terms of all lists of all packs; the same term of two lists is searched once. */
export interface Vocabulary {
  /** Number of the list. */
  add(list: TermList): number;
  matcher(): ListMatcher;
}

export function createVocabulary(): Vocabulary {
  const terms: Term[] = [];
  const numbers = new Map<string, number>();
  /** By term: the lists it belongs to. The exceptions of list `n` are list `−1 − n`. */
  const listsOf: number[][] = [];
  let lists = 0;

  function register(text: string, mode: ListMode, list: number): void {
    const key = `${mode} ${text}`;
    let term = numbers.get(key);
    if (term === undefined) {
      term = terms.push({ text, mode }) - 1;
      numbers.set(key, term);
      listsOf.push([]);
    }
    listsOf[term]?.push(list);
  }

  return {
    add(list) {
      const number = lists++;
      for (const item of list.items) register(item, list.mode, number);
      for (const item of list.except ?? []) register(item, list.mode, exceptionsOf(number));
      return number;
    },
    matcher() {
      const match = createMatcher(terms);
      const hits = createHitBuffer();
      return (text) => {
        hits.clear();
        match(text, 0, text.length, hits);
        if (hits.count === 0) return NOTHING;
        const found = new Map<number, number[]>();
        for (let at = 0; at < 3 * hits.count; at += 3) {
          const from = hits.numbers[at] as number; // three numbers a hit
          const to = hits.numbers[at + 1] as number;
          for (const list of listsOf[hits.numbers[at + 2] as number] ?? []) {
            const spans = found.get(list);
            if (spans) addSpan(spans, from, to);
            else found.set(list, [from, to]);
          }
        }
        dropExceptions(found);
        return found;
      };
    },
  };
}

const NOTHING: ReadonlyMap<number, Spans> = new Map();

function exceptionsOf(list: number): number {
  return -1 - list;
}

/** Adds a span; hits come in the order of their ends, so a longer one swallows those inside it. */
function addSpan(spans: number[], from: number, to: number): void {
  while (spans.length > 0 && (spans[spans.length - 2] as number) >= from) spans.length -= 2;
  const lastTo = spans[spans.length - 1];
  const lastFrom = spans[spans.length - 2];
  if (lastTo === to && lastFrom !== undefined && lastFrom <= from) return;
  spans.push(from, to);
}

function dropExceptions(found: Map<number, number[]>): void {
  for (const [list, spans] of found) {
    const exceptions = found.get(exceptionsOf(list)) ?? NO_SPANS;
    if (list < 0 || exceptions.length === 0) continue;
    const kept: number[] = [];
    for (let at = 0; at < spans.length; at += 2) {
      const from = spans[at] as number; // index < length
      const to = spans[at + 1] as number;
      if (!isInside(exceptions, from, to)) kept.push(from, to);
    }
    if (kept.length > 0) found.set(list, kept);
    else found.delete(list);
  }
}

function isInside(outer: Spans, from: number, to: number): boolean {
  for (let at = 0; at < outer.length; at += 2) {
    if ((outer[at] as number) <= from && (outer[at + 1] as number) >= to) return true;
  }
  return false;
}
