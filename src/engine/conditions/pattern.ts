import { detectorOf } from '../detectors/patterns';
import { clueFinder } from './clue';
import type { Prepare } from './finder';

export const pattern: Prepare<'pattern'> = (condition, bench) =>
  clueFinder(bench.detector(detectorOf(condition)));
