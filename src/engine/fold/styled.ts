import type { Fold } from './fold';
import { byPoint } from './lookalikes';
import { NAMED } from './lookalikes.data';

/**
 * Letters that Unicode itself takes apart into a Latin letter or digit: accents, full-width,
 * mathematical, circled, squared, super- and subscript; and those it leaves whole but calls by
 * the letter: small capitals, turned, stroked, hooked, dotless ones and letters of flags.
 */
export const styled: Fold = { name: 'styled', pairs: pairs() };

function* pairs(): Generator<readonly [number, string]> {
  for (let point = 0x80; point < 0x20000; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const letter = takenApart(String.fromCodePoint(point));
    if (letter) yield [point, letter];
  }
  yield* byPoint(NAMED);
}

const MARKS = /\p{M}/gu;

function takenApart(sign: string): string | null {
  const parts = bare(bare(sign).toLowerCase());
  const inner = /^\((.)\)$/.exec(parts)?.[1] ?? parts;
  return /^[a-z0-9]$/.test(inner) ? inner : null;
}

function bare(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '');
}
