import {
  collapseDuplicatesTransformer,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  skipNonAlphabeticTransformer,
  type Transformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity';
import type { Peer } from './peer';

/** With the transformers that it recommends, and as it finds the most. */
export const obscenity: readonly Peer[] = [
  {
    from: 'obscenity',
    setup: 'whole words',
    kind: 'undoes',
    prepare: (terms) =>
      reader(
        terms.map((term) => `|${squeezed(term)}|`),
        [],
      ),
  },
  {
    from: 'obscenity',
    setup: 'signs skipped',
    kind: 'undoes',
    prepare: (terms) =>
      reader(
        terms.map((term) => squeezed(term.replaceAll(' ', ''))),
        [skipNonAlphabeticTransformer()],
      ),
  },
];

function reader(
  patterns: readonly string[],
  skipping: readonly Transformer[],
): (text: string) => number {
  const matcher = new RegExpMatcher({
    blacklistedTerms: [...new Set(patterns)].map((pattern, id) => ({
      id,
      pattern: parseRawPattern(pattern),
    })),
    blacklistMatcherTransformers: [
      resolveConfusablesTransformer(),
      resolveLeetSpeakTransformer(),
      toAsciiLowerCaseTransformer(),
      ...skipping,
      collapseDuplicatesTransformer({ defaultThreshold: 1 }),
    ],
  });
  return (text) => matcher.getAllMatches(text).length;
}

/** As the text is after duplicates are collapsed. */
function squeezed(term: string): string {
  return term.replace(/(.)\1+/g, '$1');
}
