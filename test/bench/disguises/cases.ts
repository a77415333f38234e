import { flat } from '../texts/flat';
import { WRITTEN } from '../texts/terms';
import { VARIANTS } from './variants';

/** A term in disguise inside a harmless sentence. */
export interface Disguised {
  readonly kind: string;
  readonly name: string;
  readonly term: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const BEFORE = 'tolong hapus ';
const BEHIND = ' dari kolom ini';

/** Every real term in every disguise that changes it. */
export function disguisedTerms(): readonly Disguised[] {
  return WRITTEN.flatMap((term) =>
    VARIANTS.flatMap(([kind, name, write]) => {
      const written = write(term);
      if (written === term && kind !== 'plain') return [];
      return [{ kind, name, ...inSentence(term, written) }];
    }),
  );
}

export function inSentence(term: string, written: string): Omit<Disguised, 'kind' | 'name'> {
  const from = BEFORE.length;
  return { term, text: flat(BEFORE + written + BEHIND), from, to: from + written.length };
}
