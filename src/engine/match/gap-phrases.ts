import type { FoldTable } from '../fold/table';
import { wordsBetween } from '../reading/words';
import { lowerBound, type Spans } from '../spans';

/** Most words that `_` stands for. */
const MOST_WORDS = 4;

/** The parts of an entry around its `_`: "jangan berhenti di _ kamu" has two. */
export function gapPhrases(entry: string): readonly string[] {
  return entry.split(/\s+_\s+/).filter((part) => part !== '');
}

/** Where the parts of one phrase follow each other on a line, each with a few words between. */
export function joined(
  fold: FoldTable,
  text: string,
  found: ReadonlyMap<number, Spans>,
  parts: readonly number[],
): Spans {
  const rows: Spans[] = [];
  for (const part of parts) {
    const spans = found.get(part);
    if (!spans) return [];
    rows.push(spans);
  }
  const [first = [], ...others] = rows;
  const whole: number[] = [];
  for (let at = 0; at < first.length; at += 2) {
    let end = first[at + 1] as number; // pairs
    const complete = others.every((row) => {
      const next = lowerBound(row, end);
      const from = row[next];
      if (from === undefined || text.slice(end, from).includes('\n')) return false;
      if (wordsBetween(fold, text, end, from, MOST_WORDS) > MOST_WORDS) return false;
      end = row[next + 1] as number; // pairs
      return true;
    });
    if (complete) whole.push(first[at] as number, end);
  }
  return whole;
}
