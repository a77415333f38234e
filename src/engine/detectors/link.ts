import type { LinkTrait } from '../../model/condition';
import type { Detector } from './detector';
import { type FoundLink, isAddress } from './links';
import { pretends } from './lookalike-host';
import { SEEN } from './survey';

/** What is asked of a link; hosts as entries of a list. */
export interface LinkQuestion {
  readonly is?: readonly LinkTrait[] | undefined;
  readonly host?: readonly string[] | undefined;
  readonly like?: readonly string[] | undefined;
}

/** Links that have one of the traits or hosts asked for; any link if nothing is asked. */
export function link(question: LinkQuestion): Detector {
  return {
    key: `link ${JSON.stringify(question)}`,
    gate: SEEN.point,
    detect({ links }) {
      const found: number[] = [];
      for (const it of links()) {
        if (answers(it, question)) found.push(it.from, it.to);
      }
      return found;
    },
  };
}

function answers(found: FoundLink, { is, host, like }: LinkQuestion): boolean {
  if (!is && !host && !like) return true;
  return (
    (is?.some((trait) => TRAITS[trait](found)) ?? false) ||
    (host?.some((entry) => isUnder(found.host, entry)) ?? false) ||
    (like !== undefined && pretends(found.host, like))
  );
}

/** Whether a host is an entry, or stands below it: "kpu.go.id" below "go.id". */
function isUnder(host: string, entry: string): boolean {
  return host === entry || host.endsWith(`.${entry}`);
}

const TRAITS: { readonly [trait in LinkTrait]: (found: FoundLink) => boolean } = {
  ip: ({ host }) => isAddress(host.split('.')),
  punycode: ({ host }) => host.split('.').some((label) => label.startsWith('xn--')),
  userinfo: ({ userinfo }) => userinfo,
  download: ({ path, host }) =>
    /\.(apk|exe|msi|scr|bat|xapk)(?:$|[?#])/i.test(path) || host.endsWith('.apk'),
  insecure: ({ scheme }) => scheme === 'http://',
  'foreign-letters': ({ host }) => [...host].some((sign) => sign > '\u007f'),
};
