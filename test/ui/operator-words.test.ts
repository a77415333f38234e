import { describe, expect, it } from 'vitest';
import type { Condition, Operator } from '../../src/model/condition';
import { ADDRESSES, FACTS, LINK_TRAITS, PATTERNS, SHOUTS } from '../../src/model/condition';
import type { Language } from '../../src/model/language';
import type { ListId, Variety } from '../../src/model/pack';
import { VARIETIES } from '../../src/model/pack';
import { conditionInWords } from '../../src/ui/options/condition-in-words';
import { shownPack } from '../../src/ui/options/operators.examples';
import { wordsIn } from './words';

// Ids are branded by intake; here by hand.
const list = (id: string) => id as ListId;
const a: Condition = { term: list('a') };
const b: Condition = { term: list('b') };

function says(condition: Condition, language: Language, also: readonly Variety[] = []): string {
  const lists = {
    [list('a')]: { mode: 'word', also, items: [] },
    [list('b')]: { mode: 'stem', also, items: [] },
  } as const;
  return conditionInWords(condition, { lists }, wordsIn(language)).says;
}

type Said = readonly (readonly [condition: Condition, id: string, en: string])[];

/** A row that is not there does not compile. */
const SAID: { readonly [Op in Operator]: Said } = {
  term: [
    [
      b,
      'Salah satu kata dari daftar “b”, beserta imbuhannya',
      'One word of the list “b”, with its affixes',
    ],
  ],
  seq: [
    [{ seq: [a, b] }, 'Berurutan, satu langsung sesudah yang lain', 'One right after the other'],
    [
      { seq: [a, b], gap: 1 },
      'Berurutan, paling jauh 1 kata di antaranya',
      'One after the other, at most 1 word between them',
    ],
  ],
  near: [
    [
      { near: [a, b], within: 1, ordered: true, scope: 'clause' },
      'Berurutan dan berdekatan dalam satu anak kalimat, paling jauh 1 kata di antaranya',
      'In this order and close together in one clause, at most 1 word between them',
    ],
  ],
  all: [[{ all: [a], scope: 'line' }, 'Semua ini dalam satu baris', 'All of these in one line']],
  any: [[{ any: [a, b] }, 'Salah satu dari ini', 'One of these']],
  none: [[{ none: [a] }, 'Tidak satu pun dari ini', 'None of these']],
  count: [
    [
      { count: a, min: 3 },
      'Paling sedikit 3 kali di mana pun dalam draf',
      'At least 3 times anywhere in the draft',
    ],
    [
      { count: a, min: 2, distinct: true, scope: 'sentence' },
      'Paling sedikit 2 kali dalam satu kalimat, dengan kata yang berbeda',
      'At least 2 times in one sentence, in different words',
    ],
  ],
  missing: [[{ missing: 'source' }, 'Tidak ada sumber', 'No source']],
  pattern: [
    [
      { pattern: 'styled', letters: 5, digits: true },
      'Huruf hias (tebal, berbingkai, atau lebar), paling sedikit 5 huruf, dengan angka di ujungnya',
      'Styled letters (bold, enclosed, or wide), at least 5 letters, with digits at the end',
    ],
  ],
  link: [
    [{ link: {} }, 'Tautan apa pun', 'Any link'],
    [
      { link: { like: list('a') } },
      'Tautan ke situs yang menyerupai isi daftar “a”',
      'Link to a site that resembles one of the list “a”',
    ],
  ],
  shout: [
    [
      { shout: 'capitals', min: 1 },
      'Paling sedikit 1 kata dalam huruf besar',
      'At least 1 word in capitals',
    ],
  ],
  address: [
    [
      { address: 'second-person', of: a },
      'Ditujukan kepada lawan bicara, misalnya di dekat “kamu”',
      'Said to the other person, such as near “kamu”',
    ],
  ],
};

describe.each(Object.entries(SAID))('%s', (_, said) => {
  it.each(said)('%o', (condition, indonesian, english) => {
    expect(says(condition, 'id')).toBe(indonesian);
    expect(says(condition, 'en')).toBe(english);
  });
});

describe('further forms and spellings of a list', () => {
  it.each<readonly [also: readonly Variety[], id: string, en: string]>([
    [['ejaan-lama'], ', juga ejaan lama', ', also in the old spelling'],
    [
      ['jawa', 'sunda', 'ejaan-lama'],
      ', juga bentuk Jawa, bentuk Sunda, dan ejaan lama',
      ', also in Javanese forms, Sundanese forms, and the old spelling',
    ],
  ])('%o', (also, indonesian, english) => {
    expect(says(b, 'id', also)).toBe(says(b, 'id') + indonesian);
    expect(says(b, 'en', also)).toBe(says(b, 'en') + english);
  });
});

/** By operator, or list: every kind there is, in the same form. */
const KINDS: readonly (readonly [name: string, conditions: readonly Condition[]])[] = [
  ['pattern', PATTERNS.map((pattern) => ({ pattern }))],
  ['trait of a link', LINK_TRAITS.map((trait) => ({ link: { is: [trait] } }))],
  ['raised voice', SHOUTS.map((shout) => ({ shout, min: 2 }))],
  ['address', ADDRESSES.map((address) => ({ address, of: a }))],
  ['missing fact', FACTS.map((missing) => ({ missing }))],
];

describe.each(['id', 'en'] as const)('in %s', (language) => {
  it.each(KINDS)('every %s has words of its own', (_, conditions) => {
    const said = conditions.map((condition) => says(condition, language));
    expect(new Set(said).size).toBe(conditions.length);
    for (const words of said) expect(words).not.toMatch(/[{}_]/);
  });

  it('every further form has a name of its own', () => {
    const said = VARIETIES.map((variety) => says(b, language, [variety]));
    expect(new Set(said).size).toBe(VARIETIES.length);
  });
});

describe('the examples show', () => {
  const shown = JSON.stringify(shownPack.pack);

  it.each(Object.keys(SAID))('the operator %s', (operator) => {
    expect(shown).toContain(`{"${operator}":`);
  });

  it.each([...PATTERNS, ...LINK_TRAITS, ...SHOUTS, ...ADDRESSES, ...FACTS, ...VARIETIES])(
    '%s',
    (kind) => expect(shown).toContain(`"${kind}"`),
  );
});
