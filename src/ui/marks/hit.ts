/** Ranges of a page and of a field both know where they are painted; the DOM types know of one only. */
interface Painted {
  getClientRects?(): Iterable<DOMRect>;
  getBoundingClientRect?(): DOMRect;
}

/** Whether a point of the viewport (CSS pixels) lies on what a range paints. */
export function isHit(range: AbstractRange, x: number, y: number): boolean {
  const painted = range as AbstractRange & Painted; // see above
  const rects = painted.getClientRects?.() ?? [painted.getBoundingClientRect?.()];
  return [...rects].some(
    (rect) => rect && x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}
