export type Language = 'id' | 'en';

/** Indonesian unless the address asks for another language: `?lang=en`. */
export const language: Language = asked('lang') === 'en' ? 'en' : 'id';

export function inLanguage<Words>(words: Readonly<Record<Language, Words>>): Words {
  return words[language];
}

/** A switch in the address, as `?steps=1`. */
export function asked(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}
