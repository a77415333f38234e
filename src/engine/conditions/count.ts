import type { Reading } from '../reading/reading';
import type { Spans } from '../spans';
import type { Prepare } from './finder';

export const count: Prepare<'count'> = (condition, bench) => {
  const part = bench.finder(condition.count);
  const { min, distinct = false, scope = 'post' } = condition;
  return {
    needs: part.needs,
    find(reading, from, to) {
      const spans = part.find(reading, from, to);
      if (!spans) return null;
      const found: number[] = [];
      for (let at = 0; at < spans.length; ) {
        const end = reading.around(scope, spans[at] as number).to; // at < length
        const first = at;
        while (at < spans.length && (spans[at] as number) < end) at += 2;
        const inside = spans.slice(first, at);
        if (howMany(reading, inside, distinct) >= min) found.push(...inside);
      }
      return found.length > 0 ? found : null;
    },
  };
};

function howMany(reading: Reading, spans: Spans, distinct: boolean): number {
  if (!distinct) return spans.length / 2;
  const words = new Set<string>();
  for (let at = 0; at < spans.length; at += 2) {
    words.add(reading.draft.text.slice(spans[at], spans[at + 1]).toLowerCase());
  }
  return words.size;
}
