import { type Spans, union } from '../spans';
import type { Finder, Prepare } from './finder';

export const any: Prepare<'any'> = (condition, bench) => {
  const parts = condition.any.map(bench.finder);
  return {
    needs: needsOfAny(parts),
    find(reading, from, to) {
      let found: Spans | null = null;
      for (const part of parts) {
        const spans = part.find(reading, from, to);
        if (spans) found = found ? union(found, spans) : spans;
      }
      return found;
    },
  };
};

function needsOfAny(parts: readonly Finder[]): ReadonlySet<number> | null {
  const needs = new Set<number>();
  for (const part of parts) {
    if (part.needs === null) return null;
    for (const list of part.needs) needs.add(list);
  }
  return needs;
}
