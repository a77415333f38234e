import { within } from '../spans';
import type { Finder } from './finder';

/** Holds where one clue is found. */
export function clueFinder(clue: number): Finder {
  return {
    needs: new Set([clue]),
    find(reading, from, to) {
      const spans = within(reading.spans(clue), from, to);
      return spans.length > 0 ? spans : null;
    },
  };
}
