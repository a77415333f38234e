import { NO_SPANS } from '../spans';
import type { Prepare } from './finder';

export const missing: Prepare<'missing'> = (condition, bench) => {
  const fact = bench.fact(condition.missing);
  return {
    needs: null,
    find: (reading, from, to) => (fact.find(reading, from, to) === null ? NO_SPANS : null),
  };
};
