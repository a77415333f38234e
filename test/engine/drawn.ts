import { createHitBuffer } from '../../src/engine/match/hits';
import { createMatcher, type Term } from '../../src/engine/match/matcher';

/** Pictures of what is found: the text with «…» around every span. */
export function drawn(text: string, spans: readonly { from: number; to: number }[]): string {
  let picture = '';
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    picture += `${text.slice(at, from)}«${text.slice(from, to)}»`;
    at = to;
  }
  return picture + text.slice(at);
}

/** The text of a picture. */
export function plain(picture: string): string {
  return picture.replaceAll(/[«»]/g, '');
}

/** Draws what the terms find: `seek('judi', 'sebar*')`, a star for a stem. */
export function seek(...written: readonly string[]): (text: string) => string {
  return seekTerms(
    written.map((word) =>
      word.endsWith('*') ? { text: word.slice(0, -1), mode: 'stem' } : { text: word, mode: 'word' },
    ),
  );
}

export function seekTerms(terms: readonly Term[]): (text: string) => string {
  const match = createMatcher(terms);
  const hits = createHitBuffer();
  return (text) => {
    hits.clear();
    match(text, 0, text.length, hits);
    const spans = Array.from({ length: hits.count }, (_, index) => ({
      from: hits.numbers[3 * index] ?? 0,
      to: hits.numbers[3 * index + 1] ?? 0,
    }));
    return drawn(text, widest(spans));
  };
}

/** Without the spans that lie inside another one. */
function widest(spans: readonly { from: number; to: number }[]) {
  return spans.filter(
    (span, index) =>
      !spans.some(
        (other, at) =>
          at !== index &&
          other.from <= span.from &&
          other.to >= span.to &&
          (other.to - other.from > span.to - span.from || at < index),
      ),
  );
}
