import { NO_SPANS } from '../spans';
import type { Prepare } from './finder';

export const none: Prepare<'none'> = (condition, bench) => {
  const parts = condition.none.map(bench.finder);
  return {
    needs: null,
    find: (reading, from, to) =>
      parts.some((part) => part.find(reading, from, to) !== null) ? null : NO_SPANS,
  };
};
