import type { Span } from '../model/draft';

/**
 * Moves spans of `before` to where the same words stand in `after`, when the two differ by one
 * edit. A span that the edit touched is gone until the next check.
 *
 *   main «judi» yuk  →  ayo main «judi» yuk
 */
export function remap(spans: readonly Span[], before: string, after: string): readonly Span[] {
  if (before === after) return spans;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  const editEnd = before.length - tail;
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.to <= head) return [span];
    if (span.from >= editEnd) return [{ from: span.from + shift, to: span.to + shift }];
    return [];
  });
}
