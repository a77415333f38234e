import { link as linkDetector } from '../detectors/link';
import { clueFinder } from './clue';
import type { Prepare } from './finder';

export const link: Prepare<'link'> = ({ link: { is, host, like } }, bench) =>
  clueFinder(
    bench.detector(
      linkDetector({
        is,
        host: host === undefined ? undefined : bench.entries(host),
        like: like === undefined ? undefined : bench.entries(like),
      }),
    ),
  );
