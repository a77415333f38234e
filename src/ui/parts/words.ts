import type { ComponentChildren } from 'preact';
import { createContext, h } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../../public/_locales/id/messages.json';
import type { Words } from '../../model/language';

/** The key of a string of the interface. */
export type StringKey = keyof typeof messages;

type StemOf<Key> = Key extends `${infer Stem}_other` ? Stem : never;

/** The key of a string with plural forms, without its `_one` or `_other`. */
export type CountKey = StemOf<StringKey>;

/** `Words` that only takes keys which exist. */
export interface UiWords {
  readonly language: Words['language'];
  t(key: StringKey, values?: Readonly<Record<string, string | number>>): string;
  count(key: CountKey, n: number): string;
}

const WordsContext = createContext<UiWords | null>(null);

interface WordsProviderProps {
  readonly words: UiWords;
  readonly children: ComponentChildren;
}

export function WordsProvider({ words, children }: WordsProviderProps) {
  return h(WordsContext.Provider, { value: words, children });
}

export function useWords(): UiWords {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('A view stands outside <WordsProvider>.');
  return words;
}
