import { writeFileSync } from 'node:fs';
import type { Fold } from '../engine/fold/fold';
import { KIND } from '../engine/fold/kind';
import { leet } from '../engine/fold/leet';
import { plain } from '../engine/fold/plain';
import { isSkipped } from '../engine/fold/skipped';
import { styled } from '../engine/fold/styled';

/**
 * The folds in the order in which they are laid: a sign keeps the first letter it is given, so what
 * Unicode says of a letter comes before what people see in it.
 */
const FOLDS: readonly Fold[] = [plain, styled];

const TARGET = new URL('../engine/fold/table.data.ts', import.meta.url);

/** Writes the packed fold table: `npm run fold-table`, after a change to a fold. */
export function main(): void {
  writeFileSync(TARGET, foldTableSource());
}

export function foldTableSource(): string {
  const points = joined();
  const classes: Sign[] = [];
  const basic = pack(0, points, classes);
  const astral = pack(0x10000, points, classes);
  return [
    `// Made by src/build/fold-table.ts from the folds of this folder and Unicode ${process.versions.unicode}. Do not edit.`,
    '',
    '/** By class: its kind, the letters it may stand for, its digit (−1: none, −2: only the pair or the context tells). */',
    `export const CLASSES: readonly (readonly [kind: number, letters: string, digit: number])[] = ${JSON.stringify(classes)};`,
    '',
    '/** Class of every code unit of plane 0, and of every code point of plane 1, as runs. */',
    `export const BASIC = ${JSON.stringify(basic)};`,
    `export const ASTRAL = ${JSON.stringify(astral)};`,
    '',
  ].join('\n');
}

type Sign = readonly [kind: number, letters: string, digit: number];

function joined(): ReadonlyMap<number, string> {
  const points = new Map<number, string>();
  for (const fold of FOLDS) {
    for (const [point, letters] of fold.pairs) {
      if (!points.has(point)) points.set(point, letters);
    }
  }
  return points;
}

const LEET = new Map(leet.pairs);

function signOf(point: number, points: ReadonlyMap<number, string>): Sign {
  if (point >= 0xd800 && point <= 0xdfff) return [KIND.sign, '', -2];
  const sign = String.fromCodePoint(point);
  const plainForm = points.get(point);
  if (plainForm !== undefined) {
    if (!/\d/.test(plainForm)) return [KIND.letter, plainForm, -1];
    return [KIND.digit, LEET.get(plainForm.charCodeAt(0)) ?? '', Number(plainForm)];
  }
  const letters = LEET.get(point);
  if (letters) return [KIND.leet, letters, -1];
  if (isSkipped(sign)) return [KIND.skipped, '', -1];
  if (/[\p{Z}\s]/u.test(sign)) return [KIND.space, '', -1];
  if (/\p{L}/u.test(sign)) return [KIND.letter, '', -1];
  if (/\p{N}/u.test(sign)) return [KIND.digit, '', -1];
  return [KIND.sign, '', -1];
}

function pack(plane: number, points: ReadonlyMap<number, string>, classes: Sign[]): string {
  let packed = '';
  let last = -1;
  let length = 0;
  for (let offset = 0; offset <= 0x10000; offset++) {
    const index = offset < 0x10000 ? classIndex(signOf(plane + offset, points), classes) : -1;
    if (index === last) {
      length++;
      continue;
    }
    if (length > 0) packed += number(last) + number(length);
    last = index;
    length = 1;
  }
  return packed;
}

function classIndex(sign: Sign, classes: Sign[]): number {
  const known = classes.findIndex((other) => other.join() === sign.join());
  return known >= 0 ? known : classes.push(sign) - 1;
}

/** In base 32, the highest digits first; the last one is marked by adding 32 to it. */
function number(value: number): string {
  const digits = value.toString(32);
  return [...digits]
    .map((digit, index) => Number.parseInt(digit, 32) + (index === digits.length - 1 ? 32 : 0))
    .map((digit) => String.fromCharCode(0x3a + digit))
    .join('');
}
