/** A link as it is written. Nothing is opened or looked up. */
export interface FoundLink {
  readonly from: number;
  readonly to: number;
  readonly scheme: string;
  readonly userinfo: boolean;
  /** Lower case, without port; letters as written. */
  readonly host: string;
  /** From the first slash or question mark on. */
  readonly path: string;
}

/** Longest link, in code units. */
const LONGEST = 300;

/** Endings that make "kata.kata" a host without a scheme before it. */
const ENDINGS = new Set(
  'com net org id co ly me io app xyz site online top link click live shop store info biz cc tk ml ga cf gq win vip club asia space website pw icu buzz life world today us uk sg my cn ru in to gg tv apk page dev web fun pro mobi press cam lol ink bid cash bet casino poker'.split(
    ' ',
  ),
);

const SCHEMES = ['https://', 'http://'];

/** The links of a text, by scheme, by "www.", or by a host with a known ending. */
export function linksOf(text: string): readonly FoundLink[] {
  const links: FoundLink[] = [];
  let done = 0;
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at)) {
    const from = beginning(text, at, done);
    const to = ending(text, at);
    const link = linkIn(text, from, to);
    if (link) links.push(link);
    at = Math.max(to, at + 1);
    done = at;
  }
  return links;
}

/** How far a link around a point may begin: up to a space, a bracket or a quotation mark. */
function beginning(text: string, at: number, done: number): number {
  let from = at;
  while (from > done && at - from < LONGEST && isLinkSign(text.charAt(from - 1))) from--;
  return from;
}

function ending(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < LONGEST && isLinkSign(text.charAt(to))) to++;
  while (to > at && '.,;:!?'.includes(text.charAt(to - 1))) to--;
  return to;
}

function isLinkSign(sign: string): boolean {
  return !/[\s"'“”«»<>()[\]{}|\\^`]/.test(sign);
}

function linkIn(text: string, from: number, to: number): FoundLink | null {
  const written = text.slice(from, to);
  const lower = written.toLowerCase();
  const scheme = SCHEMES.find((it) => lower.startsWith(it)) ?? '';
  const rest = written.slice(scheme.length);
  const pathAt = rest.search(/[/?#]/);
  const authority = pathAt < 0 ? rest : rest.slice(0, pathAt);
  const hostAt = authority.lastIndexOf('@') + 1;
  const host = authority
    .slice(hostAt)
    .replace(/:\d{1,5}$/, '')
    .toLowerCase();
  if (!isHost(host, scheme !== '')) return null;
  if (hostAt > 0 && scheme === '') return null; // a mail address
  return {
    from,
    to,
    scheme,
    userinfo: hostAt > 0,
    host,
    path: pathAt < 0 ? '' : rest.slice(pathAt),
  };
}

function isHost(host: string, hasScheme: boolean): boolean {
  const labels = host.split('.');
  if (labels.length < 2 || labels.some((label) => !/^[\p{L}\p{N}\p{M}_-]{1,63}$/u.test(label))) {
    return false;
  }
  if (isAddress(labels)) return hasScheme;
  const last = labels.at(-1) ?? '';
  return hasScheme || labels[0] === 'www' ? /^\p{L}{2,}/u.test(last) : ENDINGS.has(last);
}

/** Four numbers, as of a machine without a name. */
export function isAddress(labels: readonly string[]): boolean {
  return labels.length === 4 && labels.every((label) => /^\d{1,3}$/.test(label));
}
