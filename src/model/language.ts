/** Languages of the interface. Indonesian is the original. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type InBothLanguages<Words> = Readonly<Record<Language, Words>>;

/** The strings of the interface in one language, their `{placeholders}` filled. */
export interface Words {
  readonly language: Language;
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** `key_one` or `key_other`, by the plural rules of the language; fills `{n}`. */
  count(key: string, n: number): string;
}
