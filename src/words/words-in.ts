import type { Language, Words } from '../model/language';

/** The messages of `public/_locales`, which the build puts together (`build/plugins.ts`). */
declare const __STRINGS__: Readonly<Record<Language, Readonly<Record<string, string>>>>;

/**
 * The strings of the interface in the language that the person chose, which need not be the
 * browser's. A missing string falls back to the Indonesian original, then to its key.
 */
export function wordsIn(language: Language): Words {
  const numbers = new Intl.NumberFormat(language);
  const plural = new Intl.PluralRules(language);
  const t: Words['t'] = (key, values = {}) => {
    const message = __STRINGS__[language][key] ?? __STRINGS__.id[key] ?? key;
    return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
  return {
    language,
    t,
    count: (key, n) => t(plural.select(n) === 'one' ? `${key}_one` : `${key}_other`, { n }),
  };
}
