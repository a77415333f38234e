import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import id from '../../public/_locales/id/messages.json' with { type: 'json' };

type Locale = Readonly<Record<string, { readonly message: string; readonly description: string }>>;

function holes(message: string): readonly string[] {
  return [...message.matchAll(/\{\w+\}/g)].map(([hole]) => hole).toSorted();
}

function placeholders(locale: Locale): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(locale).map(([key, { message }]) => [key, holes(message)]);
}

function stems(ending: string): readonly string[] {
  const keys = Object.keys(id).filter((key) => key.endsWith(ending));
  return keys.map((key) => key.slice(0, -ending.length));
}

describe('both languages', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(id));
  });

  it('have the same placeholders', () => {
    expect(placeholders(en)).toEqual(placeholders(id));
  });

  it('have one and other wherever they have either', () => {
    expect(stems('_one')).toEqual(stems('_other'));
  });
});

describe.each<readonly [language: string, locale: Locale]>([
  ['id', id],
  ['en', en],
])('the strings in %s', (_, locale) => {
  const strings = Object.entries(locale).map(([key, string]) => ({ key, ...string }));
  const keysWhere = (isWrong: (string: (typeof strings)[number]) => boolean) =>
    strings.filter(isWrong).map(({ key }) => key);

  it('have keys that browsers take', () => {
    expect(keysWhere(({ key }) => !/^[a-z][a-z0-9_]*$/.test(key))).toEqual([]);
  });

  it('say where they stand', () => {
    expect(keysWhere(({ description }) => description === '')).toEqual([]);
  });

  it('say what their placeholders are', () => {
    const isSilent = ({ message, description }: (typeof strings)[number]) =>
      holes(message).some((hole) => !description.includes(hole));
    expect(keysWhere(isSilent)).toEqual([]);
  });

  it('are never empty', () => {
    expect(keysWhere(({ message }) => message.trim() === '')).toEqual([]);
  });

  it('never shout and never speak like the police', () => {
    const unkind = /!|langgar|pidana|dilarang|violat|illegal|forbidden/i;
    expect(keysWhere(({ message }) => unkind.test(message))).toEqual([]);
  });

  it('are short enough for their place', () => {
    expect(keysWhere(({ key, message }) => message.length > longest(key))).toEqual([]);
  });
});

/** Characters that have room. */
function longest(key: string): number {
  if (key.startsWith('button_')) return 24;
  if (key === 'app_description') return 132;
  if (key === 'cli_usage') return 250;
  return 150;
}
