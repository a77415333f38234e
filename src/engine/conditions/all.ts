import type { Reading } from '../reading/reading';
import { NO_SPANS, type Spans, union } from '../spans';
import type { Finder, Prepare } from './finder';

export const all: Prepare<'all'> = (condition, bench) => {
  const parts = condition.all.map(bench.finder);
  const scope = condition.scope ?? 'post';
  const lead = leader(parts);
  return {
    needs: lead?.needs ?? null,
    find(reading, from, to) {
      if (scope === 'post' || !lead) return together(parts, reading, from, to);
      const leads = lead.find(reading, from, to);
      if (!leads) return null;
      const found: number[] = [];
      let holds = false;
      let done = from;
      for (let index = 0; index < leads.length; index += 2) {
        const at = leads[index] as number; // index < length
        if (at < done) continue;
        const around = reading.around(scope, at);
        done = around.to;
        const spans = together(
          parts,
          reading,
          Math.max(from, around.from),
          Math.min(to, around.to),
        );
        if (!spans) continue;
        holds = true;
        found.push(...spans);
      }
      return holds ? found : null;
    },
  };
};

/** The part with the fewest lists to need: the whole can hold only where it holds. */
function leader(parts: readonly Finder[]): Finder | undefined {
  return parts
    .filter((part) => part.needs !== null)
    .sort((a, b) => (a.needs?.size ?? 0) - (b.needs?.size ?? 0))[0];
}

function together(
  parts: readonly Finder[],
  reading: Reading,
  from: number,
  to: number,
): Spans | null {
  let found = NO_SPANS;
  for (const part of parts) {
    const spans = part.find(reading, from, to);
    if (!spans) return null;
    found = union(found, spans);
  }
  return found;
}
