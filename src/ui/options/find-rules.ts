import type { UiWords } from '../parts/words';
import type { Clause } from './clause';
import { conditionInWords } from './condition-in-words';
import type { Chapter, ReadableRule } from './rule-book';

/** The chapters with the rules whose title, id, words or signs contain what was typed. */
export function findRules(
  book: readonly Chapter[],
  typed: string,
  words: UiWords,
): readonly Chapter[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return book;
  const isThere = (text: string) => text.toLowerCase().includes(wanted);
  return book
    .map(({ topic, rules }) => ({
      topic,
      rules: rules.filter((rule) => contains(rule, isThere, words)),
    }))
    .filter(({ rules }) => rules.length > 0);
}

type IsThere = (text: string) => boolean;

function contains({ rule, pack, title }: ReadableRule, isThere: IsThere, words: UiWords): boolean {
  if (isThere(title) || isThere(rule.id)) return true;
  return names(conditionInWords(rule.match, pack, words), isThere);
}

/** What a group says would be found in nearly every rule. */
function names(clause: Clause, isThere: IsThere): boolean {
  switch (clause.is) {
    case 'terms':
      return clause.items.some(isThere);
    case 'sign':
      return isThere(clause.says) || clause.parts.some((part) => names(part, isThere));
    case 'group':
      return clause.parts.some((part) => names(part, isThere));
  }
}
