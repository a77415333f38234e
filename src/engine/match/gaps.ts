import { KIND } from '../fold/kind';

/**
 * What stands between the letters of a form while it is laid over the text. Inside a word a gap is
 * either the same between all letters ("j u d i", "j.u.d.i") or some signs without a space
 * ("ju.di", "jud🔥i"); anything else is two words that happen to meet ("baju di").
 */
export interface Gaps {
  /** The gap being read, backwards. */
  signs: number;
  unit: number;
  space: boolean;
  sign: boolean;
  stop: boolean;
  line: boolean;
  /** The gaps inside words so far. */
  inner: number;
  innerUnit: number;
  innerSigns: number;
  innerSpace: boolean;
  mixed: boolean;
  uniform: boolean;
}

/** Most signs in a gap. */
const LONGEST_GAP = 3;

export function createGaps(): Gaps {
  return {
    signs: 0,
    unit: 0,
    space: false,
    sign: false,
    stop: false,
    line: false,
    inner: 0,
    innerUnit: 0,
    innerSigns: 0,
    innerSpace: false,
    mixed: false,
    uniform: true,
  };
}

export function resetGaps(gaps: Gaps): void {
  openGap(gaps);
  gaps.inner = 0;
  gaps.innerSpace = false;
  gaps.mixed = false;
  gaps.uniform = true;
}

/** One more sign of the gap; false when it has become too long to be one. */
export function widenGap(gaps: Gaps, kind: number, unit: number): boolean {
  gaps.unit = unit;
  if (kind === KIND.space) gaps.space = true;
  else gaps.sign = true;
  if (STOPS.includes(String.fromCharCode(unit))) gaps.stop = true;
  if (unit === 0x0a) gaps.line = true;
  return ++gaps.signs <= LONGEST_GAP;
}

/** Full stop, comma, colon and their kind: with a space they end a phrase or make a list. */
const STOPS = '.,;:!?';

/** The gap ends at a letter; false when it parts what belongs together. `natural`: the term has a gap here. */
export function closeGap(gaps: Gaps, natural: boolean): boolean {
  if (gaps.signs === 0) return true;
  if (natural) {
    if (gaps.line || (gaps.stop && gaps.space)) return false;
  } else {
    if (gaps.inner > 0 && (gaps.unit !== gaps.innerUnit || gaps.signs !== gaps.innerSigns)) {
      gaps.uniform = false;
    }
    gaps.inner++;
    gaps.innerUnit = gaps.unit;
    gaps.innerSigns = gaps.signs;
    if (gaps.space) gaps.innerSpace = true;
    if (gaps.space && gaps.sign) gaps.mixed = true;
  }
  openGap(gaps);
  return true;
}

/** Whether the letters of all `places` inside words stand apart in the same way. */
export function standApart(gaps: Gaps, places: number): boolean {
  return gaps.inner === places && places > 1 && gaps.uniform && !gaps.mixed;
}

/** Whether some signs without a space were put between the letters. */
export function areBroken(gaps: Gaps): boolean {
  return gaps.inner > 0 && !gaps.innerSpace;
}

function openGap(gaps: Gaps): void {
  gaps.signs = 0;
  gaps.space = false;
  gaps.sign = false;
  gaps.stop = false;
  gaps.line = false;
}
