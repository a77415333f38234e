import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import id from '../../public/_locales/id/messages.json' with { type: 'json' };
import type { Language, Words } from '../../src/model/language';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const messages: Readonly<Record<Language, Messages>> = { id, en };

/** The strings of the interface, read straight from `_locales`. */
export function wordsIn(language: Language): Words {
  const plural = new Intl.PluralRules(language);
  function t(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const message = messages[language][key]?.message;
    if (message === undefined) throw new Error(`No string “${key}” in _locales/${language}.`);
    return message.replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
  }
  return {
    language,
    t,
    count: (key, n) => t(`${key}_${plural.select(n) === 'one' ? 'one' : 'other'}`, { n }),
  };
}
