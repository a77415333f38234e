import { REAL } from '../texts/terms';
import { matchOf } from './engine';

/** A term found at `[from, to)`. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly term: string;
}

/** Finds the terms in a text, with the affixes they may take; all real ones if none are named. */
export function placesOf(terms: readonly string[] = REAL): (text: string) => readonly Place[] {
  const match = matchOf(terms.map((text) => ({ text, mode: 'stem' })));
  return (text) => {
    const { numbers, count } = match(text);
    return Array.from({ length: count }, (_, hit) => {
      const [from = 0, to = 0, term = 0] = numbers.subarray(3 * hit, 3 * hit + 3);
      return { from, to, term: terms[term] ?? '' };
    });
  };
}

/** The largest share that a place and `[from, to)` have in common of what they cover; `null` without a place. */
export function bestOverlap(places: readonly Place[], from: number, to: number): number | null {
  if (places.length === 0) return null;
  return Math.max(
    ...places.map((place) => {
      const common = Math.min(place.to, to) - Math.max(place.from, from);
      const covered = Math.max(place.to, to) - Math.min(place.from, from);
      return Math.max(0, common) / covered;
    }),
  );
}
