import type { Condition } from '../../model/condition';
import type { ListId } from '../../model/pack';
import type { Chapter, ReadableRule } from './rule-book';

/** The chapters with the rules whose title, id or words contain what was typed. */
export function findRules(book: readonly Chapter[], typed: string): readonly Chapter[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return book;
  return book
    .map(({ topic, rules }) => ({ topic, rules: rules.filter((rule) => contains(rule, wanted)) }))
    .filter(({ rules }) => rules.length > 0);
}

function contains({ rule, pack, title }: ReadableRule, wanted: string): boolean {
  const isThere = (text: string) => text.toLowerCase().includes(wanted);
  if (isThere(title) || isThere(rule.id)) return true;
  return listsOf(rule.match).some((id) => pack.lists[id]?.items.some(isThere));
}

function listsOf(condition: Condition): readonly ListId[] {
  if ('term' in condition) return [condition.term];
  if ('near' in condition) return condition.near.flatMap(listsOf);
  if ('all' in condition) return condition.all.flatMap(listsOf);
  if ('any' in condition) return condition.any.flatMap(listsOf);
  return condition.none.flatMap(listsOf);
}
