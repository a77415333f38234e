import { KIND } from './kind';
import { ASTRAL, BASIC, CLASSES, ESCAPED } from './table.data';

/**
 * The one fold table: every way of writing a letter, told apart by two array reads. A `column` is
 * the letter as the automaton sees it: ambiguous letters share one (`i l`, `u v`, `s z`), and the
 * class behind it keeps the exact letters for the verifier.
 */
export interface FoldTable {
  /** Code unit → column of the automaton; 0 keeps its state. */
  readonly column: Uint8Array;
  /** Code unit → class. */
  readonly cls: Uint8Array;
  /** Code point − 0x10000 → column and class, for the first supplementary plane. */
  readonly astralColumn: Uint8Array;
  readonly astralCls: Uint8Array;
  /** By class: its column. */
  readonly classColumn: Uint8Array;
  /** By class: bit sets of the letters it is, and of those it is or may stand for (bit 0 = `a`). */
  readonly own: Int32Array;
  readonly letters: Int32Array;
  /** By class: its kind, its digit or −1, and 1 for a letter of another script than Latin. */
  readonly kind: Uint8Array;
  readonly digit: Int8Array;
  readonly foreign: Uint8Array;
  /** The classes of an invisible sign and of a letter that resembles no Latin one. */
  readonly skipped: number;
  readonly otherLetter: number;
}

/** Columns in a row of the automaton: a power of two, so that one row is one cache line. */
export const COLUMNS = 32;

/** The column of what one code unit cannot tell: halves of a pair, and the mask sign. */
export const ESCAPE = 31;

/** Letters that one sign may stand for share a column. */
const SHARED: Readonly<Record<string, string>> = { l: 'i', v: 'u', z: 's' };

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const OWN_COLUMN = [...LETTERS].filter((letter) => !(letter in SHARED));

/** Column of a letter `a`–`z`, from 1. */
export function columnOf(letter: string): number {
  return OWN_COLUMN.indexOf(SHARED[letter] ?? letter) + 1;
}

let table: FoldTable | undefined;

/** The table, unpacked at the first call and kept. */
export function foldTable(): FoldTable {
  table ??= unpack();
  return table;
}

function unpack(): FoldTable {
  const kinds = CLASSES.map(([kind]) => kind);
  const columns = CLASSES.map(([, letters, standsFor], index) => {
    if (index === ESCAPED) return ESCAPE;
    const first = (letters + standsFor).charAt(0);
    return first === '' ? 0 : columnOf(first);
  });
  const cls = runs(BASIC);
  const astralCls = runs(ASTRAL);
  const toColumn = (of: Uint8Array) => of.map((index) => columns[index] ?? 0);
  return {
    column: toColumn(cls),
    cls,
    astralColumn: toColumn(astralCls),
    astralCls,
    classColumn: Uint8Array.from(columns),
    own: Int32Array.from(CLASSES, ([, letters]) => bits(letters)),
    letters: Int32Array.from(CLASSES, ([, letters, standsFor]) => bits(letters + standsFor)),
    kind: Uint8Array.from(kinds),
    digit: Int8Array.from(CLASSES, ([, , , digit]) => digit),
    foreign: Uint8Array.from(CLASSES, ([, , , , foreign]) => (foreign === 1 ? 1 : 0)),
    skipped: kinds.indexOf(KIND.skipped),
    otherLetter: CLASSES.findIndex(([kind, letters]) => kind === KIND.letter && letters === ''),
  };
}

function bits(letters: string): number {
  let set = 0;
  for (const letter of letters) set |= 1 << (letter.charCodeAt(0) - 0x61);
  return set;
}

/** A plane as packed text: a class, then the length of its run if that is not 1. */
function runs(packed: string): Uint8Array {
  const plane = new Uint8Array(0x10000);
  let at = 0;
  for (const [, prefix, name = '', length] of packed.matchAll(/(~?)(\D)(\d*)/g)) {
    const to = at + Number(length || 1);
    plane.fill(name.charCodeAt(0) - FIRST_CLASS + (prefix ? NEXT_CLASSES : 0), at, to);
    at = to;
  }
  return plane;
}

/** The character that names class 0 in the packed text; the others follow. It is no digit. */
export const FIRST_CLASS = 0x3a;

/** Classes from here on are named with a "~" before them. */
export const NEXT_CLASSES = 0x7e - FIRST_CLASS;
