import type { Span } from '../model/draft';

/**
 * Spans inside the engine: pairs `from, to` in one flat array, in the order of `from`, in UTF-16
 * code units. Flat, because most drafts need none and a long one may need thousands.
 */
export type Spans = readonly number[];

export const NO_SPANS: Spans = [];

/** The spans that lie whole inside `[from, to)`. */
export function within(spans: Spans, from: number, to: number): Spans {
  if (spans.length === 0) return spans;
  const first = spans[0] as number; // not empty
  const lastTo = spans[spans.length - 1] as number;
  if (first >= from && lastTo <= to) return spans;
  const inside: number[] = [];
  for (let index = lowerBound(spans, from); index < spans.length; index += 2) {
    const spanFrom = spans[index] as number; // index < length
    const spanTo = spans[index + 1] as number;
    if (spanFrom >= to) break;
    if (spanTo <= to) inside.push(spanFrom, spanTo);
  }
  return inside;
}

/** All spans of both, in order; what overlaps is joined. */
export function union(a: Spans, b: Spans): Spans {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged: number[] = [];
  let left = 0;
  let right = 0;
  while (left < a.length || right < b.length) {
    const takeLeft =
      right >= b.length || (left < a.length && (a[left] as number) <= (b[right] as number));
    const from = (takeLeft ? a[left] : b[right]) as number; // the side taken has one left
    const to = (takeLeft ? a[left + 1] : b[right + 1]) as number;
    if (takeLeft) left += 2;
    else right += 2;
    push(merged, from, to);
  }
  return merged;
}

/** Spans gathered in any order, put in order; what overlaps is joined. */
export function settled(spans: Spans): Spans {
  const order: number[] = [];
  for (let index = 0; index < spans.length; index += 2) order.push(index);
  order.sort((a, b) => (spans[a] as number) - (spans[b] as number)); // indices of spans
  const list: number[] = [];
  for (const index of order) push(list, spans[index] as number, spans[index + 1] as number);
  return list;
}

/** Adds a span that begins no earlier than the last one; joins it to the last where they overlap. */
function push(list: number[], from: number, to: number): void {
  const last = list.length - 1;
  if (last > 0 && from < (list[last] as number)) list[last] = Math.max(list[last] as number, to);
  else list.push(from, to);
}

/**
 * Adds a span to those found so far, which came in the order of their ends: a longer one swallows
 * those inside it, one inside another is left out.
 */
export function addSpan(spans: number[], from: number, to: number): void {
  while (spans.length > 0 && (spans[spans.length - 2] as number) >= from) {
    if ((spans[spans.length - 1] as number) > to) break;
    spans.length -= 2;
  }
  const lastFrom = spans[spans.length - 2];
  const lastTo = spans[spans.length - 1];
  if (lastFrom === undefined || lastTo === undefined || lastFrom <= from) {
    if (lastTo === undefined || lastFrom === undefined || lastTo < to) spans.push(from, to);
    return;
  }
  // A word found later may begin earlier, by its prefix.
  spans.splice(lowerBound(spans, from), 0, from, to);
}

/** The spans that lie inside none of the others. */
export function without(spans: Spans, outer: Spans): Spans {
  const kept: number[] = [];
  for (let at = 0; at < spans.length; at += 2) {
    const from = spans[at] as number; // at < length
    const to = spans[at + 1] as number;
    if (!isInside(outer, from, to)) kept.push(from, to);
  }
  return kept;
}

/** Whether `[from, to)` lies inside one of the spans. */
export function isInside(outer: Spans, from: number, to: number): boolean {
  const before = lowerBound(outer, from + 1) - 2;
  return before >= 0 && (outer[before + 1] as number) >= to; // in bounds
}

/** Index of the first span whose `from` is at `at` or behind it. */
export function lowerBound(spans: Spans, at: number): number {
  let low = 0;
  let high = spans.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[2 * middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

export function toSpans(spans: Spans): readonly Span[] {
  const list: Span[] = [];
  for (let index = 0; index < spans.length; index += 2) {
    list.push({ from: spans[index] as number, to: spans[index + 1] as number });
  }
  return list;
}
