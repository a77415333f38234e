import type { FoldTable } from '../fold/table';
import { GAP } from './elements';

/** The sign that people put in the place of a letter. */
const STAR = 0x2a;

/** Longest word with masks that is looked at, in code units; most masks in it. */
const LONGEST = 24;
const MOST_STARS = 3;

/** Shorter words than this have too few letters left to tell ("a*u"). */
const SHORTEST = 4;

/** A word with masked letters, found in the text. */
export interface Masked {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly number[];
}

/** Finds the terms behind masks ("b*ngsat", "k*nt*l"), by length, first and last letter. */
export type Unmask = (text: string, at: number, from: number, to: number) => Masked | null;

export function createUnmask(fold: FoldTable, forms: readonly Uint8Array[]): Unmask {
  const byKey = new Map<number, number[]>();
  forms.forEach((elements, form) => {
    if (elements.length < SHORTEST || elements.some((element) => element >= GAP)) return;
    const key = keyOf(elements.length, elements[0] as number, elements.at(-1) as number); // not empty
    const known = byKey.get(key);
    if (known) known.push(form);
    else byKey.set(key, [form]);
  });

  const word = new Int32Array(LONGEST);
  return (text, star, from, to) => {
    let begin = star;
    while (begin > from && star - begin < LONGEST && isPart(fold, text, begin - 1)) begin--;
    let end = star + 1;
    while (end < to && end - begin < LONGEST && isPart(fold, text, end)) end++;
    const length = end - begin;
    if (length < SHORTEST || length === LONGEST) return null;
    let stars = 0;
    for (let index = 0; index < length; index++) {
      const letters = lettersAt(fold, text, begin + index);
      word[index] = letters;
      if (letters === ANY) stars++;
    }
    if (stars > MOST_STARS || 2 * stars > length) return null;
    const first = letterAt(fold, text, begin);
    const last = letterAt(fold, text, end - 1);
    const candidates = first < 0 || last < 0 ? undefined : byKey.get(keyOf(length, first, last));
    const fitting = candidates?.filter((form) =>
      forms[form]?.every((element, index) => (((word[index] as number) >> element) & 1) === 1),
    );
    return fitting?.length ? { from: begin, to: end, forms: fitting } : null;
  };
}

/** Every letter. */
const ANY = (1 << 26) - 1;

function keyOf(length: number, first: number, last: number): number {
  return (length * 26 + first) * 26 + last;
}

function isPart(fold: FoldTable, text: string, at: number): boolean {
  return lettersAt(fold, text, at) !== 0;
}

/** The letters that the unit at `at` may be, as a bit set; 0 if it ends the word. */
function lettersAt(fold: FoldTable, text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit === STAR ? ANY : (fold.letters[fold.cls[unit] as number] as number); // a class for each unit
}

/** The letter that stands at `at`; −1 for a mask or a sign that is none. */
function letterAt(fold: FoldTable, text: string, at: number): number {
  const own = fold.own[fold.cls[text.charCodeAt(at)] as number] as number; // a class for each unit
  return own === 0 ? -1 : 31 - Math.clz32(own & -own);
}
