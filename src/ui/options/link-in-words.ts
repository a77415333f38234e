import type { Link, LinkTrait } from '../../model/condition';
import type { ListId, Pack } from '../../model/pack';
import type { StringKey, UiWords } from '../parts/words';
import type { Clause } from './clause';
import { group, sign } from './clause';

const TRAITS: Readonly<Record<LinkTrait, StringKey>> = {
  ip: 'link_ip',
  punycode: 'link_punycode',
  userinfo: 'link_userinfo',
  download: 'link_download',
  insecure: 'link_insecure',
  'foreign-letters': 'link_foreign_letters',
};

/** What is asked of a link: any one of its traits and hosts is enough. */
export function linkInWords(
  { is = [], host, like }: Link['link'],
  lists: Pack['lists'],
  { t }: UiWords,
): Clause {
  const traits = is.map((trait) => sign(t(TRAITS[trait])));
  const hosts = host === undefined ? [] : [sites('link_host', host)];
  const lookalikes = like === undefined ? [] : [sites('link_like', like)];
  const [first, ...others] = [...traits, ...hosts, ...lookalikes];
  if (!first) return sign(t('link_any'));
  return others.length === 0 ? first : group(t('condition_any'), [first, ...others]);

  function sites(says: 'link_host' | 'link_like', list: ListId): Clause {
    return { is: 'terms', says: t(says, { list }), items: lists[list]?.items ?? [], except: [] };
  }
}
