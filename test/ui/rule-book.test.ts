import { describe, expect, it } from 'vitest';
import { findRules } from '../../src/ui/options/find-rules';
import { shownPack } from '../../src/ui/options/operators.examples';
import { samplePacks } from '../../src/ui/options/packs.examples';
import { ruleBook } from '../../src/ui/options/rule-book';
import { wordsIn } from './words';

const book = ruleBook(samplePacks, 'id');

function idsFor(typed: string): readonly string[] {
  return findRules(book, typed, wordsIn('id')).flatMap(({ rules }) =>
    rules.map(({ rule }) => rule.id),
  );
}

describe('the book of rules', () => {
  it('has a chapter for each topic with rules, in the order of the topics', () => {
    expect(book.map(({ topic }) => topic)).toEqual(['hoaks', 'jadwal_kampanye', 'santun']);
  });

  it('leaves no placeholder in a title', () => {
    const titles = book.flatMap(({ rules }) => rules.map(({ title }) => title));
    expect(titles).toContain('“…” terdengar merendahkan');
  });

  it('speaks the language of the interface', () => {
    expect(ruleBook(samplePacks, 'en')[1]?.rules[0]?.title).toBe('It is now the quiet period');
  });
});

describe('the search', () => {
  it.each([
    ['nothing typed', '  ', 4],
    ['a word of a title', 'masa tenang', 1],
    ['an id', 'hoaks/kabar', 1],
    ['a word that rules look for', 'KONON', 2],
    ['a word inside nested conditions', 'bmkg', 1],
    ['a word of no rule', 'kucing', 0],
  ])('%s', (_, typed, found) => {
    expect(idsFor(typed)).toHaveLength(found);
  });

  it.each([
    ['a pattern', 'nomor telepon', ['data_pribadi/nomor']],
    ['what is odd about a link', '(ip)', ['tautan/mirip-resmi']],
    ['a host', 'go.id', ['tautan/mirip-resmi']],
    ['a raised voice', 'tanda seru', ['provokatif/suara-keras']],
    ['a missing fact', 'nama pemilik', ['sumber/tanpa-kredit']],
    ['a word by which a fact is known', 'dikutip', ['hoaks/tanpa-sumber']],
    ['a word that is said to somebody', 'kerbau', ['santun/sapaan', 'santun/bertubi-tubi']],
    ['how parts come together', 'salah satu', []],
  ])('%s', (_, typed, ids) => {
    const found = findRules(ruleBook([shownPack], 'id'), typed, wordsIn('id'));
    expect(found.flatMap(({ rules }) => rules.map(({ rule }) => rule.id))).toEqual(ids);
  });
});
