import type { Severity } from '../../model/severity';

/** Severities that are marked in the text; the lighter ones show in the chip only. */
export const MARKED = ['warn', 'hold'] as const;
export type Marked = (typeof MARKED)[number];

export function isMarked(severity: Severity): severity is Marked {
  return MARKED.some((marked) => marked === severity);
}

/** What to paint, by severity. */
export type Marks = Readonly<Record<Marked, readonly AbstractRange[]>>;

/**
 * Paints marks with CSS Custom Highlights, named `saring-…`: nothing is put into the page's
 * document. The styles are in `marks.css`, which the manifest injects.
 */
export function paint(highlights: HighlightRegistry, marks: Marks): void {
  for (const severity of MARKED) {
    const ranges = marks[severity];
    if (ranges.length > 0) highlights.set(`saring-${severity}`, new Highlight(...ranges));
    else highlights.delete(`saring-${severity}`);
  }
}
