import type { Spans } from '../spans';
import type { DigitRun } from './digit-runs';
import type { FoundLink } from './links';

/** A draft as detectors read it: what several of them need is worked out once. */
export interface Material {
  readonly text: string;
  digitRuns(): readonly DigitRun[];
  links(): readonly FoundLink[];
}

/** Finds things that have a form of their own rather than a name. */
export interface Detector {
  /** Detectors of one key are one. */
  readonly key: string;
  /** Bits of `SEEN`, all of which a text must show for there to be anything to find. */
  readonly gate: number;
  detect(material: Material): Spans;
}
