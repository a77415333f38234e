import type { Reading } from '../reading/reading';
import { lowerBound, type Spans, settled } from '../spans';
import type { Finder, Prepare } from './finder';

export const seq: Prepare<'seq'> = (condition, bench) => {
  const parts = condition.seq.map(bench.finder);
  const { gap = 0 } = condition;
  return {
    needs: fewest(parts),
    find(reading, from, to) {
      const rows: Spans[] = [];
      for (const part of parts) {
        const spans = part.find(reading, from, to);
        if (!spans) return null;
        rows.push(spans);
      }
      const found = chains(reading, rows, gap);
      return found.length > 0 ? settled(found) : null;
    },
  };
};

function fewest(parts: readonly Finder[]): ReadonlySet<number> | null {
  return parts.reduce<ReadonlySet<number> | null>((least, { needs }) => {
    if (needs === null) return least;
    return least === null || needs.size < least.size ? needs : least;
  }, null);
}

/** The spans of every row of parts that follow each other, inside one sentence. */
function chains(reading: Reading, rows: readonly Spans[], gap: number): number[] {
  const found: number[] = [];
  const [first = []] = rows;
  for (let at = 0; at < first.length; at += 2) {
    const start = first[at] as number; // at < length
    const chain = [start, first[at + 1] as number];
    const end = reading.around('sentence', start).to;
    for (const row of rows.slice(1)) {
      const behind = chain[chain.length - 1] as number; // never empty
      const next = lowerBound(row, behind);
      const from = row[next];
      const to = row[next + 1];
      if (from === undefined || to === undefined || to > end) break;
      if (!reading.isWithin(behind, from, gap)) break;
      chain.push(from, to);
    }
    if (chain.length === 2 * rows.length) found.push(...chain);
  }
  return found;
}
