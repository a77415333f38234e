import type { Variety } from '../../model/pack';

/**
 * What may stand before and behind the root of a `stem` entry. The sets are closed: a chain of
 * affixes that is not in them belongs to another word ("sebarang" is not "sebar").
 */
export interface Affixes {
  readonly prefixes: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
}

const PREFIXES = words(
  'di ter ber be se ke pe per ku kau si memper diper keber seper keter teper berke penge menge nge ng me mem men meng pem pen peng',
);

/** Prefixes before a root whose first sound the prefix has changed ("tipu": me-nipu). */
const NASAL_PREFIXES = words('me pe kepe sepe');

/** Derivation, then possessor, then particle, each at most once: "-kan-nya-lah". */
const CHAINS = {
  indonesian: [words(' kan i an in'), words(' ku mu nya ny x'), words(' lah kah pun tah')],
  jawa: [words(' ake ke no en an i o'), words(' e ne ku mu'), ['']],
  sunda: [words(' keun eun an'), words(' na'), words(' teh mah')],
} as const;

const VARIETY_PREFIXES: Readonly<Record<Variety, readonly string[]>> = {
  jawa: words('tak dak kok ka pa'),
  sunda: words('ka pa ti pika'),
  'ejaan-lama': [],
};

/** A root as it is, with its first sound changed, or too short to bear a prefix ("tai" in "petai"). */
export type Root = 'plain' | 'nasal' | 'short';

/** The affixes of Indonesian and of the varieties a list asks for. */
export function affixesOf(varieties: readonly Variety[], root: Root): Affixes {
  const key = `${varieties.join()} ${root}`;
  const known = made.get(key);
  if (known) return known;
  const affixes: Affixes = {
    prefixes: prefixesOf(varieties, root),
    suffixes: new Set([
      ...chained(CHAINS.indonesian),
      ...varieties.flatMap((variety) => (variety === 'ejaan-lama' ? [] : chained(CHAINS[variety]))),
    ]),
  };
  made.set(key, affixes);
  return affixes;
}

function prefixesOf(varieties: readonly Variety[], root: Root): ReadonlySet<string> {
  if (root === 'short') return new Set();
  const own = root === 'nasal' ? NASAL_PREFIXES : PREFIXES;
  return new Set([...own, ...varieties.flatMap((variety) => VARIETY_PREFIXES[variety])]);
}

const made = new Map<string, Affixes>();

/** One letter more than any affix: what is longer is none. */
export const LONGEST_PREFIX = 7;
export const LONGEST_SUFFIX = 10;

function chained(parts: readonly (readonly string[])[]): string[] {
  return parts
    .reduce<string[]>(
      (before, part) => before.flatMap((head) => part.map((tail) => head + tail)),
      [''],
    )
    .filter((suffix) => suffix !== '');
}

function words(list: string): string[] {
  return list.split(' ');
}
