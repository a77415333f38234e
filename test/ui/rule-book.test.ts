import { describe, expect, it } from 'vitest';
import { findRules } from '../../src/ui/options/find-rules';
import { samplePacks } from '../../src/ui/options/packs.examples';
import { ruleBook } from '../../src/ui/options/rule-book';

const book = ruleBook(samplePacks, 'id');

function idsFor(typed: string): readonly string[] {
  return findRules(book, typed).flatMap(({ rules }) => rules.map(({ rule }) => rule.id));
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
});
