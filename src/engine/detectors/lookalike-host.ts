import { classOf, NO_SIGN, signAt, widthOf } from '../fold/signs';
import { foldTable } from '../fold/table';

/**
 * Whether a host pretends to be one of the official ones without being any of them: it has the
 * official name somewhere in it ("kemensos.go.id.bantuan.xyz", "bca-klik.com"), or a name that
 * differs by a look-alike or one letter ("faceb00k.com", "tiktolk.com").
 */
export function pretends(host: string, official: readonly string[]): boolean {
  if (official.some((entry) => host === entry || host.endsWith(`.${entry}`))) return false;
  const labels = host.split('.');
  const folded = labels.map(asSeen);
  return official.some((entry) => {
    const name = entry.split('.');
    if (name.length > 1 && isNested(labels, name)) return true;
    const [brand = ''] = name;
    // A short name is part of many words.
    if (brand.length < SHORT) return false;
    return folded.some((label) => resembles(label, brand));
  });
}

/** Names of official hosts shorter than this are not looked for inside others. */
const SHORT = 5;

/** The labels of an official host stand inside, with points or hyphens between them. */
function isNested(labels: readonly string[], name: readonly string[]): boolean {
  const pieces = labels.flatMap((label) => label.split('-'));
  for (let at = 0; at + name.length < pieces.length + 1; at++) {
    const isHere = name.every((label, index) => pieces[at + index] === label);
    if (isHere) return true;
  }
  return false;
}

function resembles(label: string, brand: string): boolean {
  return label
    .split('-')
    .concat(label.replaceAll('-', ''))
    .some((piece) => piece === brand || isOneEditAway(piece, brand));
}

function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || b.length < SHORT + 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

/** A label as a reader sees it: every look-alike and every digit as the letter it stands for. */
function asSeen(label: string): string {
  const fold = foldTable();
  let seen = '';
  for (let at = 0; at < label.length; ) {
    const sign = signAt(fold, label, at, label.length);
    if (sign === NO_SIGN) break;
    const letters = fold.own[classOf(sign)] || (fold.letters[classOf(sign)] as number); // a set for each class
    seen += letters === 0 ? label.charAt(at) : letterOf(letters);
    at += widthOf(sign);
  }
  return seen;
}

function letterOf(letters: number): string {
  return String.fromCharCode(0x61 + 31 - Math.clz32(letters & -letters));
}
