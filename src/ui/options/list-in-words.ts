import type { ListId, TermList, Variety } from '../../model/pack';
import type { StringKey, UiWords } from '../parts/words';
import type { Clause } from './clause';

/** The words of a list, and in which forms they are meant. A list that is not there has none. */
export function listInWords(id: ListId, list: TermList | undefined, words: UiWords): Clause {
  const says = words.t(`condition_term_${list?.mode ?? 'word'}`, { list: id });
  return {
    is: 'terms',
    says: alsoIn(list?.also ?? [], says, words),
    items: list?.items ?? [],
    except: list?.except ?? [],
  };
}

const VARIETIES: Readonly<Record<Variety, StringKey>> = {
  jawa: 'variety_jawa',
  sunda: 'variety_sunda',
  'ejaan-lama': 'variety_ejaan_lama',
};

function alsoIn(also: readonly Variety[], says: string, { t, language }: UiWords): string {
  if (also.length === 0) return says;
  const names = also.map((variety) => t(VARIETIES[variety]));
  return t('condition_term_also', {
    says,
    varieties: new Intl.ListFormat(language).format(names),
  });
}
