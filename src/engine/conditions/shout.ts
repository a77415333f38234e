import { shout as shoutDetector } from '../detectors/shouts';
import { clueFinder } from './clue';
import type { Prepare } from './finder';

export const shout: Prepare<'shout'> = ({ shout: kind, min }, bench) =>
  clueFinder(bench.detector(shoutDetector(kind, min)));
