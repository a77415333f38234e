import { writeFileSync } from 'node:fs';
import { fancy } from '../engine/fold/fancy';
import type { Fold } from '../engine/fold/fold';
import { KIND } from '../engine/fold/kind';
import { LEET } from '../engine/fold/leet';
import { kin, lookalikes } from '../engine/fold/lookalikes';
import { plain } from '../engine/fold/plain';
import { isSkipped } from '../engine/fold/skipped';
import { styled } from '../engine/fold/styled';
import { SWAPPED } from '../engine/fold/swapped';
import { FIRST_CLASS, NEXT_CLASSES } from '../engine/fold/table';

/** What Unicode says of a letter comes before what people see in it: the first fold that knows a sign has it. */
const LATIN: readonly Fold[] = [plain, styled];

const TARGET = new URL('../engine/fold/table.data.ts', import.meta.url);

/** Writes the packed fold table: `npm run fold-table`, after a change to a fold. */
export function main(): void {
  writeFileSync(TARGET, foldTableSource());
}

export function foldTableSource(): string {
  const planes = [signsOf(0), signsOf(0x10000)];
  const classes = byFrequency(planes.flat());
  const [basic, astral] = planes.map((runs) => pack(runs, classes));
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
  return areSame(sign, ESCAPE_SIGN);
}

function signOf(point: number): Sign {
  const sign = String.fromCodePoint(point);
  if ((point >= 0xd800 && point <= 0xdfff) || sign === '*') return ESCAPE_SIGN;
  const latin = LATIN_OF.get(point);
  if (latin !== undefined) {
    if (!/\d/.test(latin)) return [KIND.letter, latin, swapFor(sign, latin), -1, 0];
    return [KIND.digit, '', LEET[latin] ?? '', Number(latin), 0];
  }
  const leet = LEET[sign];
  if (leet) return [KIND.leet, '', leet, -1, 0];
  const seen = SEEN_AS.get(point);
  // A spacing mark that looks like a letter is drawn as one ("ం").
  if (isSkipped(sign) && !(seen && /\p{Mc}/u.test(sign))) return [KIND.skipped, '', '', -1, 0];
  if (/[\p{L}\p{Mc}]/u.test(sign)) return [KIND.letter, seen ?? '', '', -1, 1];
  if (seen) return [KIND.leet, '', seen, -1, 0];
  if (/[\p{Z}\s]/u.test(sign)) return [KIND.space, '', '', -1, 0];
  if (/\p{N}/u.test(sign)) return [KIND.digit, '', '', -1, 0];
  return [KIND.sign, '', '', -1, 0];
}

/** A stroke is both letters, in whatever style it is drawn ("s𝕀ot"). */
function swapFor(sign: string, letter: string): string {
  const swap = SWAPPED[sign];
  if (swap !== undefined) return swap;
  return SEEN_AS.get(sign.codePointAt(0) ?? 0) === STROKE ? STROKE.replace(letter, '') : '';
}

const STROKE = 'il';

const LATIN_OF = firstOf(LATIN);
const SEEN_AS = firstOf([lookalikes, fancy, kin]);

function firstOf(folds: readonly Fold[]): ReadonlyMap<number, string> {
  const points = new Map<number, string>();
  for (const fold of folds) {
    for (const [point, letters] of fold.pairs) {
      if (!points.has(point)) points.set(point, letters);
    }
  }
  return points;
}

/** How many neighbours, one after the other, are the same to a reader. */
interface Run {
  readonly sign: Sign;
  length: number;
}

function signsOf(plane: number): readonly Run[] {
  const runs: Run[] = [];
  for (let point = plane; point < plane + 0x10000; point++) {
    const sign = signOf(point);
    const last = runs.at(-1);
    // A place that Unicode has not given away goes with its neighbours.
    if (last && (areSame(last.sign, sign) || isUnassigned(point))) last.length++;
    else runs.push({ sign, length: 1 });
  }
  return runs;
}

function isUnassigned(point: number): boolean {
  return /\p{Cn}/u.test(String.fromCodePoint(point));
}

function areSame(a: Sign, b: Sign): boolean {
  return a.join() === b.join();
}

/** The classes, those with most runs first: they take one character. */
function byFrequency(runs: readonly Run[]): readonly Sign[] {
  const counts = new Map<string, { sign: Sign; count: number }>();
  for (const { sign } of runs) {
    const known = counts.get(sign.join());
    if (known) known.count++;
    else counts.set(sign.join(), { sign, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ sign }) => sign);
}

/** A class as one character, or as two, and the length of its run if that is not 1. */
function pack(runs: readonly Run[], classes: readonly Sign[]): string {
  return runs
    .map(({ sign, length }) => {
      const index = classes.findIndex((other) => areSame(other, sign));
      const name = String.fromCharCode(FIRST_CLASS + (index % NEXT_CLASSES));
      const prefix = index < NEXT_CLASSES ? '' : '~';
      return prefix + name + (length === 1 ? '' : length);
    })
    .join('');
}
