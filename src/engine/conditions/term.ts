import { within } from '../spans';
import type { Prepare } from './finder';

export const term: Prepare<'term'> = (condition, bench) => {
  const list = bench.list(condition.term);
  return {
    needs: new Set([list]),
    find(reading, from, to) {
      const spans = within(reading.list(list), from, to);
      return spans.length > 0 ? spans : null;
    },
  };
};
