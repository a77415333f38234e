/** Languages of the interface. Indonesian is the original. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type InBothLanguages<Words> = Readonly<Record<Language, Words>>;

/** Reads one string of the interface in the language chosen, its placeholders filled. */
export type Translate<Key extends string = string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;
