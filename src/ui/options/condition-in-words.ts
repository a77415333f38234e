import type { All, Condition, Near, Scope, Term } from '../../model/condition';
import type { ListId, TermList } from '../../model/pack';
import type { UiWords } from '../parts/words';

export type Lists = Readonly<Record<ListId, TermList>>;

/** A condition as a person reads it: a sentence over what it consists of. */
export type Clause =
  | { readonly is: 'group'; readonly says: string; readonly parts: readonly Clause[] }
  | {
      readonly is: 'terms';
      readonly says: string;
      readonly items: readonly string[];
      readonly except: readonly string[];
    };

/** Says a condition in words, its word lists beside it as data. */
export function conditionInWords(condition: Condition, lists: Lists, words: UiWords): Clause {
  if ('term' in condition) return termInWords(condition, lists, words);
  const inWords = (part: Condition) => conditionInWords(part, lists, words);
  if ('near' in condition) return group(nearSays(condition, words), condition.near.map(inWords));
  if ('all' in condition) return group(allSays(condition, words), condition.all.map(inWords));
  if ('any' in condition) return group(words.t('condition_any'), condition.any.map(inWords));
  return group(words.t('condition_none'), condition.none.map(inWords));
}

function group(says: string, parts: readonly Clause[]): Clause {
  return { is: 'group', says, parts };
}

function termInWords({ term }: Term, lists: Lists, { t }: UiWords): Clause {
  const list = lists[term];
  return {
    is: 'terms',
    says: t(`condition_term_${list?.mode ?? 'word'}`, { list: term }),
    items: list?.items ?? [],
    except: list?.except ?? [],
  };
}

function nearSays({ within, ordered, scope = 'sentence' }: Near, words: UiWords): string {
  return words.t(ordered ? 'condition_near_ordered' : 'condition_near', {
    scope: scopeInWords(scope, words),
    distance: words.count('words_between', within),
  });
}

function allSays({ scope = 'post' }: All, words: UiWords): string {
  return words.t('condition_all', { scope: scopeInWords(scope, words) });
}

function scopeInWords(scope: Scope, { t }: UiWords): string {
  return t(`scope_${scope}`);
}
