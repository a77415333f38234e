import type { Fold } from './fold';
import { KIN, LOOKALIKES } from './lookalikes.data';

/**
 * Letters of other scripts and signs that look like Latin ones. They count only in a word that
 * carries Latin letters too, or in a line that does.
 */
export const lookalikes: Fold = { name: 'look-alikes', pairs: byPoint(LOOKALIKES) };

/** Letters of other scripts that resemble a Latin one in their other case or by their sound alone. */
export const kin: Fold = { name: 'kin', pairs: byPoint(KIN) };

/** Code points, in hexadecimal, under the letters that they stand for. */
export function* byPoint(
  letters: Readonly<Record<string, string>>,
): Generator<readonly [number, string]> {
  for (const [letter, points] of Object.entries(letters)) {
    for (const point of points.split(' ')) yield [Number.parseInt(point, 16), letter];
  }
}
