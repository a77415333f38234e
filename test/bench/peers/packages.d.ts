/** What the bench uses of the peers, so that types can be checked before a first run has installed them. */
declare module '@monyone/aho-corasick' {
  export class AhoCorasick {
    constructor(terms: readonly string[]);
    matchInText(text: string): readonly unknown[];
  }
}

declare module '@monyone/aho-corasick/fast' {
  export { AhoCorasick } from '@monyone/aho-corasick';
}

declare module 'ahocorasick' {
  class AhoCorasick {
    constructor(terms: readonly string[]);
    search(text: string): readonly (readonly [end: number, terms: readonly string[]])[];
  }

  export = AhoCorasick;
}

declare module 'modern-ahocorasick' {
  class AhoCorasick {
    constructor(terms: readonly string[]);
    search(text: string): readonly unknown[];
  }

  export = AhoCorasick;
}

declare module 'obscenity' {
  export interface Transformer {
    readonly transform: (point: number) => number | undefined;
  }
  export function resolveConfusablesTransformer(): Transformer;
  export function resolveLeetSpeakTransformer(): Transformer;
  export function toAsciiLowerCaseTransformer(): Transformer;
  export function skipNonAlphabeticTransformer(): Transformer;
  export function collapseDuplicatesTransformer(options: {
    readonly defaultThreshold: number;
  }): Transformer;
  export function parseRawPattern(pattern: string): unknown;
  export class RegExpMatcher {
    constructor(options: {
      readonly blacklistedTerms: readonly { readonly id: number; readonly pattern: unknown }[];
      readonly blacklistMatcherTransformers: readonly Transformer[];
    });
    getAllMatches(text: string): readonly unknown[];
  }
}

declare module 'glin-profanity' {
  export class Filter {
    constructor(options: {
      readonly languages: readonly string[];
      readonly customWords: readonly string[];
      readonly detectLeetspeak: boolean;
      readonly leetspeakLevel: 'aggressive';
      readonly normalizeUnicode: boolean;
    });
    checkProfanity(text: string): { readonly profaneWords: readonly string[] };
  }
}

declare module '@2toad/profanity' {
  export class Profanity {
    constructor(options: {
      readonly wholeWord: boolean;
      readonly unicodeWordBoundaries: boolean;
      readonly languages: readonly string[];
    });
    addWords(words: readonly string[]): void;
    removeWords(words: readonly string[]): void;
    censor(text: string): string;
  }
}

declare module '@2toad/profanity/dist/data/index.js' {
  export const profaneWords: ReadonlyMap<string, readonly string[]>;
}
