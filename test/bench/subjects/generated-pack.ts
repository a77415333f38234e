import type { Condition } from '../../../src/model/condition';
import type { ListId, Pack, TermList } from '../../../src/model/pack';
import type { Guard, Rule } from '../../../src/model/rule';
import { guardIds, packOf, term } from '../../pack-builder';
import { inventTerms, REAL } from '../texts/terms';
import { EVERYDAY } from '../texts/vocabulary';

const RULES = 500;
const TERMS = 5_000;
const SCENES = 20;
const TERMS_IN_SCENE = 40;

/**
 * A pack of 500 rules and 5,000 terms, like the built-in ones in its proportions: each rule has a
 * list of its own, most need a second one that sets the scene, all have guards. In everyday drafts
 * one word in eleven is a term of some list, as the built-in packs find in what people post.
 */
export function generatedPack(): Pack {
  const lists = { ...sceneLists(), ...GUARD_LISTS };
  const spent = Object.values(lists).reduce((sum, { items }) => sum + items.length, 0);
  const targets = targetLists(inventTerms(TERMS - spent));
  const rules = Array.from({ length: RULES }, (_, index) => ruleOf(index));
  return packOf({ ...targets, ...lists }, rules, GUARDS);
}

type Lists = Readonly<Record<string, TermList>>;

/** The terms dealt out to the rules, the real ones to rules of every form. */
function targetLists(terms: readonly string[]): Lists {
  const hands: string[][] = Array.from({ length: RULES }, () => []);
  terms.forEach((text, index) => {
    hands[(index < REAL.length ? index * 13 : index) % RULES]?.push(text);
  });
  return named('target', hands);
}

/** Invented terms, and some everyday words that by themselves mean nothing. */
function sceneLists(): Lists {
  const everyday = EVERYDAY.slice(FIRST_SCENE_WORD, FIRST_SCENE_WORD + SCENE_WORDS);
  const invented = inventTerms(REAL.length + SCENES * TERMS_IN_SCENE - everyday.length, 12);
  const terms = [...everyday, ...invented.slice(REAL.length)];
  const hands = Array.from({ length: SCENES }, (_, index) =>
    terms.filter((_text, at) => at % SCENES === index),
  );
  return named('scene', hands);
}

const FIRST_SCENE_WORD = 120;
const SCENE_WORDS = 45;

const GUARD_LISTS: Lists = {
  counter: {
    mode: 'stem',
    items: words('hukum polisi laporan bahaya tolak lapor waspada hindari'),
  },
  contrast: { mode: 'word', items: words('tapi namun padahal sedangkan meskipun walaupun') },
  source: { mode: 'word', items: words('menurut berita presiden menteri gubernur bupati') },
  harmless: { mode: 'word', items: words('ayam burung kucing penyakit dokter') },
};

const GUARDS: Readonly<Record<string, Guard>> = {
  counter: {
    when: term('counter'),
    scope: 'sentence',
    effect: 'cancel',
    brokenBy: 'contrast' as ListId, // one of the lists above
  },
  news: {
    when: { near: [term('source'), term('counter')], within: 12 },
    scope: 'post',
    effect: 'lower-1',
  },
};

function ruleOf(index: number): Pick<Rule, 'match' | 'guards'> {
  const form = FORMS[index % FORMS.length] ?? byItself;
  return {
    match: form(term(`target-${index}`), term(`scene-${index % SCENES}`)),
    guards: guardIds('counter', ...(index % 2 === 0 ? ['news'] : [])),
  };
}

/** The forms that conditions take, in turn. */
const FORMS: readonly ((target: Condition, scene: Condition) => Condition)[] = [
  byItself,
  (target, scene) => ({ near: [target, scene], within: 6 }),
  (target, scene) => ({ all: [target, scene], scope: 'sentence' }),
  (target, scene) => ({ any: [target, { near: [scene, term('source')], within: 1 }] }),
  (target, scene) => ({
    all: [{ any: [{ near: [target, scene], within: 5 }, target] }, { none: [term('harmless')] }],
  }),
];

function byItself(target: Condition): Condition {
  return target;
}

/** Lists under numbered names; one in five takes affixes, as in the built-in packs. */
function named(name: string, hands: readonly (readonly string[])[]): Lists {
  return Object.fromEntries(
    hands.map((items, index) => [
      `${name}-${index}`,
      { mode: index % 5 === 0 ? 'stem' : 'word', items },
    ]),
  );
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
