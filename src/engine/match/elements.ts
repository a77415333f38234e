import { columnOf } from '../fold/table';

/**
 * A term as the verifier compares it, one byte an element: 0–25 a letter, 26–35 a digit, plus
 * `GAP` where a space, hyphen or other sign may stand before it.
 *
 *   "info a1"   i  n  f  o  a+GAP  1
 */
export const GAP = 64;
export const FIRST_DIGIT = 26;

/** Elements of a term as its author wrote it; empty if it has neither letter nor digit. */
export function elementsOf(term: string): Uint8Array {
  const elements: number[] = [];
  let gap = 0;
  for (const sign of term.toLowerCase().normalize('NFKD')) {
    const element = ALPHABET.indexOf(sign);
    if (element < 0) {
      // A mark that NFKD set free belongs to its letter and opens no gap.
      if (!/\p{M}/u.test(sign) && elements.length > 0) gap = GAP;
      continue;
    }
    elements.push(element | gap);
    gap = 0;
  }
  return Uint8Array.from(elements);
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The letters a digit is written for; the automaton sees a digit of a term as such a letter. */
const DIGIT_COLUMNS = [...'oizeasgtbg'].map(columnOf);
const LETTER_COLUMNS = [...'abcdefghijklmnopqrstuvwxyz'].map(columnOf);
const ELEMENT_COLUMNS = Uint8Array.from([...LETTER_COLUMNS, ...DIGIT_COLUMNS]);

/** Columns of a term for the automaton: gaps left out, neighbours that are alike made one. */
export function columnsOf(elements: Uint8Array): number[] {
  const columns: number[] = [];
  for (const element of elements) {
    const column = ELEMENT_COLUMNS[element & ~GAP] as number; // elements are 0–35
    if (column !== columns.at(-1)) columns.push(column);
  }
  return columns;
}
