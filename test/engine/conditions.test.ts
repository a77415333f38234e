import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/model/condition';
import { checkerOf, found, packOf, term } from '../pack-builder';
import { drawn, plain } from './drawn';

const LISTS = {
  makan: 'makan',
  ikan: 'ikan|ayam',
  pedas: { mode: 'word', items: ['pedas'], except: ['kurang pedas'] },
} as const;

function draw(match: Condition): (text: string) => string {
  const check = checkerOf(packOf(LISTS, [{ match }]));
  return (text) => drawn(text, found(check, text)[0]?.at ?? []);
}

describe.each<[string, Condition, readonly string[]]>([
  ['term', term('ikan'), ['«ikan» dan «ayam»', 'sayur']],
  [
    'term with an exception',
    term('pedas'),
    ['«pedas» sekali', 'kurang pedas', '«pedas», kurang pedas'],
  ],
  [
    'near',
    { near: [term('makan'), term('ikan')], within: 2 },
    [
      '«makan» «ikan»',
      '«makan» dua ekor «ikan»',
      'makan satu dua tiga ikan',
      '«ikan» yang «makan» orang',
      'Sudah makan. Ikan di kolam.',
      'makan\nikan',
    ],
  ],
  [
    'near, ordered',
    { near: [term('makan'), term('ikan')], within: 2, ordered: true },
    ['«makan» «ikan»', 'ikan makan'],
  ],
  [
    'near over the whole post',
    { near: [term('makan'), term('ikan')], within: 3, scope: 'post' },
    ['Sudah «makan». «Ikan» di kolam.'],
  ],
  [
    'near inside a clause',
    { near: [term('makan'), term('ikan')], within: 5, scope: 'clause' },
    ['makan dulu, ikan nanti', '«makan» dulu «ikan»'],
  ],
  [
    'all',
    { all: [term('makan'), term('ikan')] },
    ['«makan». Lalu «ikan».', 'makan saja', 'ikan saja'],
  ],
  [
    'all inside one sentence',
    { all: [term('makan'), term('ikan')], scope: 'sentence' },
    ['makan. ikan.', 'a. «makan» dan «ikan». makan', '«ikan» «makan»! «makan» «ayam»!'],
  ],
  [
    'all inside one line',
    { all: [term('makan'), term('ikan')], scope: 'line' },
    ['makan\nikan', 'x\n«makan». «ikan»\ny'],
  ],
  ['any', { any: [term('makan'), term('ikan')] }, ['«makan» «ikan»', '«ayam»', 'x']],
  [
    'none',
    { all: [term('ikan'), { none: [term('pedas'), term('makan')] }] },
    ['«ikan»', 'ikan pedas', 'makan ikan'],
  ],
])('%s', (_, match, pictures) => {
  const picture = draw(match);
  it.each(pictures)('%s', (expected) => expect(picture(plain(expected))).toBe(expected));
});

describe('sentences', () => {
  const picture = draw({ all: [term('makan'), term('ikan')], scope: 'sentence' });
  it.each([
    ['a decimal point does not end one', '«makan» 2.5 kg «ikan»'],
    ['an abbreviation does not', '«makan» di Jl. Mawar No. 3, «ikan»'],
    ['a question does', 'makan? ikan'],
    ['a closing quote belongs to it', '“makan.” ikan'],
  ])('%s', (_, expected) => expect(picture(plain(expected))).toBe(expected));
});
