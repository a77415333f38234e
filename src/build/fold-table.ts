import { writeFileSync } from 'node:fs';
import type { Fold } from '../engine/fold/fold';
import { KIND } from '../engine/fold/kind';
import { LEET } from '../engine/fold/leet';
import { lookalikes } from '../engine/fold/lookalikes';
import { plain } from '../engine/fold/plain';
import { isSkipped } from '../engine/fold/skipped';
import { styled } from '../engine/fold/styled';
import { SWAPPED } from '../engine/fold/swapped';

/** What Unicode says of a letter comes before what people see in it: the first fold that knows a sign has it. */
const LATIN: readonly Fold[] = [plain, styled];

const TARGET = new URL('../engine/fold/table.data.ts', import.meta.url);

/** Writes the packed fold table: `npm run fold-table`, after a change to a fold. */
export function main(): void {
  writeFileSync(TARGET, foldTableSource());
}

export function foldTableSource(): string {
  const classes: Sign[] = [];
  const basic = pack(0, classes);
  const astral = pack(0x10000, classes);
  return [
    `// Made by src/build/fold-table.ts from the folds of this folder and Unicode ${process.versions.unicode}. Do not edit.`,
    '',
    '/** By class: kind, letters it is, letters it may stand for, digit it is (or −1), 1 for a letter of another script. */',
    'export const CLASSES: readonly (readonly [',
    '  kind: number,',
    '  letters: string,',
    '  standsFor: string,',
    '  digit: number,',
    '  foreign: number,',
    `])[] = ${JSON.stringify(classes)};`,
    '',
    '/** The class of code units of which only the pair or the context tells what they are. */',
    `export const ESCAPED = ${classes.findIndex(isEscaped)};`,
    '',
    '/** Class of every code unit of plane 0, and of every code point of plane 1, as runs. */',
    `export const BASIC = ${JSON.stringify(basic)};`,
    `export const ASTRAL = ${JSON.stringify(astral)};`,
    '',
  ].join('\n');
}

type Sign = readonly [
  kind: number,
  letters: string,
  standsFor: string,
  digit: number,
  foreign: number,
];

/** Halves of a pair, and the star that masks a letter ("b*ngsat"). */
const ESCAPE_SIGN: Sign = [KIND.sign, '', '', -1, 2];

function isEscaped(sign: Sign): boolean {
  return sign.join() === ESCAPE_SIGN.join();
}

function signOf(point: number): Sign {
  const sign = String.fromCodePoint(point);
  if ((point >= 0xd800 && point <= 0xdfff) || sign === '*') return ESCAPE_SIGN;
  const latin = LATIN_OF.get(point);
  if (latin !== undefined) {
    if (!/\d/.test(latin)) return [KIND.letter, latin, SWAPPED[sign] ?? '', -1, 0];
    return [KIND.digit, '', LEET[latin] ?? '', Number(latin), 0];
  }
  const leet = LEET[sign];
  if (leet) return [KIND.leet, '', leet, -1, 0];
  if (isSkipped(sign)) return [KIND.skipped, '', '', -1, 0];
  const seen = SEEN_AS.get(point);
  if (/\p{L}/u.test(sign)) return [KIND.letter, seen ?? '', '', -1, 1];
  if (seen) return [KIND.leet, '', seen, -1, 0];
  if (/[\p{Z}\s]/u.test(sign)) return [KIND.space, '', '', -1, 0];
  if (/\p{N}/u.test(sign)) return [KIND.digit, '', '', -1, 0];
  return [KIND.sign, '', '', -1, 0];
}

const LATIN_OF = firstOf(LATIN);
const SEEN_AS = firstOf([lookalikes]);

function firstOf(folds: readonly Fold[]): ReadonlyMap<number, string> {
  const points = new Map<number, string>();
  for (const fold of folds) {
    for (const [point, letters] of fold.pairs) {
      if (!points.has(point)) points.set(point, letters);
    }
  }
  return points;
}

function pack(plane: number, classes: Sign[]): string {
  let packed = '';
  let last = -1;
  let length = 0;
  for (let offset = 0; offset <= 0x10000; offset++) {
    const index = offset < 0x10000 ? classIndex(signOf(plane + offset), classes) : -1;
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
