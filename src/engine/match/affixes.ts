/**
 * What may stand before and behind the root of a `stem` entry. The sets are closed: an affix chain
 * that is not in them is another word ("sebarang" is not "sebar").
 */
export const PREFIXES: ReadonlySet<string> = new Set([
  ...words('di ter ber be se ke pe per ku kau si'),
  ...words('memper diper keber seper keter teper berke penge menge nge ng'),
  // Javanese and Sundanese
  ...words('tak dak kok ka pa ti'),
]);

/** Prefixes before a root whose first sound the prefix has changed ("tipu" → "me-nipu"). */
export const NASAL_PREFIXES: ReadonlySet<string> = new Set(words('me pe kepe sepe'));

/** Derivation, then possessor, then particle, each at most once: "-kan-nya-lah". */
const DERIVATIONS = words(' kan i an in keun eun ake ke no en');
const POSSESSORS = words(' ku mu nya ny x e ne na');
const PARTICLES = words(' lah kah pun tah');

export const SUFFIXES: ReadonlySet<string> = new Set(
  DERIVATIONS.flatMap((derivation) =>
    POSSESSORS.flatMap((possessor) =>
      PARTICLES.map((particle) => derivation + possessor + particle),
    ),
  ).filter((suffix) => suffix !== ''),
);

export const LONGEST_PREFIX = longest(PREFIXES);
export const LONGEST_SUFFIX = longest(SUFFIXES);

function longest(affixes: ReadonlySet<string>): number {
  return Math.max(...[...affixes].map((affix) => affix.length));
}

function words(list: string): string[] {
  return list.split(' ');
}
