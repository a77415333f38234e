import { alphabetFrom, type Letters } from './alphabets';

/** Writes a term in another way. */
export type Write = (term: string) => string;

/** In a styled alphabet of Unicode that begins at `start`. */
export function styled(start: number, exceptions: Letters = {}): Write {
  const alphabet = alphabetFrom(start, exceptions);
  return (term) => [...term].map(alphabet).join('');
}

/** With other signs for some letters. */
export function swapped(letters: Letters): Write {
  return (term) => [...term].map((letter) => letters[letter] ?? letter).join('');
}

export function raised(isCapital: (index: number) => boolean): Write {
  return (term) =>
    [...term].map((sign, index) => (isCapital(index) ? sign.toUpperCase() : sign)).join('');
}

export function firstVowel(write: Write): Write {
  return (term) => term.replace(/[aiueo]/, write);
}

export function joined(separator: string): Write {
  return (term) => [...term.replace(/ /g, '')].join(separator);
}

export function afterEach(marks: string): Write {
  return (term) => term.replace(/[^ ]/gu, `$&${marks}`);
}

export function parted(separator: string): Write {
  return inLastWord((word) => {
    const middle = Math.ceil(word.length / 2);
    return word.slice(0, middle) + separator + word.slice(middle);
  });
}

export function inLastWord(write: Write): Write {
  return (term) => {
    const from = term.lastIndexOf(' ') + 1;
    return term.slice(0, from) + write(term.slice(from));
  };
}
