import type { Draft, Span } from '../model/draft';
import type { Language } from '../model/language';
import type { Guide } from '../model/pack';
import type { Rule, Wording } from '../model/rule';

/** The words of a finding in one language: those of the rule, else of the guide, filled in. */
export function worded(
  rule: Rule,
  guide: Guide,
  draft: Draft,
  at: readonly Span[],
  language: Language,
): Wording {
  const { title, reason, advice, question } = {
    ...guide.wording[language],
    ...rule.wording?.[language],
  };
  const phrase = shown(draft.text, at);
  const fill = (words: string): string => words.replaceAll('{phrase}', () => phrase);
  return {
    title: fill(title),
    reason: fill(reason),
    advice: fill(advice),
    question: fill(question),
  };
}

/** Longest quotation inside a sentence of ours, in UTF-16 code units. */
const LONGEST_QUOTE = 40;

/** The words found as one quotation where they stand close together, else the first of them. */
function shown(text: string, at: readonly Span[]): string {
  const [first] = at;
  if (!first) return '';
  let to = first.to;
  for (const span of at) {
    if (span.to - first.from <= LONGEST_QUOTE) to = Math.max(to, span.to);
  }
  const quote = text.slice(first.from, to).replace(/\s+/g, ' ').trim();
  if (quote.length <= LONGEST_QUOTE) return quote;
  // Never half a surrogate pair.
  return `${quote.slice(0, LONGEST_QUOTE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
