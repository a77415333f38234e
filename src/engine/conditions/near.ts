import type { Scope } from '../../model/condition';
import type { Reading } from '../reading/reading';
import { lowerBound, type Spans, settled } from '../spans';
import type { Prepare } from './finder';

export const near: Prepare<'near'> = (condition, bench) => {
  const [first, second] = condition.near.map(bench.finder);
  if (!first || !second) throw new Error('near joins two conditions'); // the schema has seen to it
  const { within, ordered = false, scope = 'sentence' } = condition;
  const smaller = (first.needs?.size ?? 0) <= (second.needs?.size ?? 0) ? first : second;
  return {
    needs: smaller.needs ?? first.needs ?? second.needs,
    find(reading, from, to) {
      const ones = first.find(reading, from, to);
      if (!ones) return null;
      const others = second.find(reading, from, to);
      if (!others) return null;
      return neighbours(reading, ones, others, within, ordered, scope);
    },
  };
};

/** Each one with the nearest other behind it and, unless the order counts, before it. */
function neighbours(
  reading: Reading,
  ones: Spans,
  others: Spans,
  within: number,
  ordered: boolean,
  scope: Scope,
): Spans | null {
  const found: number[] = [];
  const keep = (one: number, other: number): void => {
    found.push(...ones.slice(one, one + 2), ...others.slice(other, other + 2));
  };
  for (let index = 0; index < ones.length; index += 2) {
    const from = ones[index] as number; // index < length
    const to = ones[index + 1] as number;
    const behind = lowerBound(others, to);
    if (behind < others.length) {
      const otherFrom = others[behind] as number;
      if (areNear(reading, to, otherFrom, from, within, scope)) keep(index, behind);
    }
    if (ordered) continue;
    const before = lowerBound(others, from) - 2;
    if (before >= 0) {
      const otherTo = others[before + 1] as number;
      const otherFrom = others[before] as number;
      if (otherTo <= from && areNear(reading, otherTo, from, otherFrom, within, scope)) {
        keep(index, before);
      }
    }
  }
  return found.length > 0 ? settled(found) : null;
}

/** Whether `[end, begin)` holds few enough words, and both sides stand in one scope. */
function areNear(
  reading: Reading,
  end: number,
  begin: number,
  start: number,
  within: number,
  scope: Scope,
): boolean {
  return reading.around(scope, start).to > begin && reading.isWithin(end, begin, within);
}
