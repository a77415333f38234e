import { clueFinder } from './clue';
import type { Prepare } from './finder';

export const term: Prepare<'term'> = (condition, bench) => clueFinder(bench.list(condition.term));
