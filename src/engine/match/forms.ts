import type { ListMode, Variety } from '../../model/pack';
import { type Affixes, affixesOf } from './affixes';
import { respelled } from './slang';

/** One way in which a term is written, and what may stand before and behind it. */
export interface Form {
  readonly text: string;
  /** `null` for a word that stands by itself. */
  readonly affixes: Affixes | null;
}

/** The forms that the automaton has to know; affixes are looked at only where it finds one. */
export function formsOf(
  term: string,
  mode: ListMode,
  varieties: readonly Variety[],
): readonly Form[] {
  const spellings = varieties.includes('ejaan-lama') ? [term, oldSpelling(term)] : [term];
  const texts = [...new Set(spellings)].flatMap(respelled);
  if (mode === 'word') return texts.map((text) => ({ text, affixes: null }));
  return texts.flatMap((text) => stemForms(text, varieties));
}

/** Roots of fewer letters bear no prefix. */
const PREFIXED_FROM = 4;

function stemForms(root: string, varieties: readonly Variety[]): Form[] {
  if (root.length < PREFIXED_FROM) return [{ text: root, affixes: affixesOf(varieties, 'short') }];
  const plain = affixesOf(varieties, 'plain');
  const nasal = affixesOf(varieties, 'nasal');
  return [
    { text: root, affixes: plain },
    ...nasalised(root).map((changed) => ({ text: changed, affixes: nasal })),
    ...(varieties.includes('sunda') ? infixed(root, plain) : []),
  ];
}

/** The root behind meN-, peN- or their colloquial rest N-: "tipu" → "nipu", "sebar" → "nyebar". */
function nasalised(root: string): string[] {
  const first = root.charAt(0);
  const rest = root.slice(1);
  if (first === 'p') return [`m${rest}`];
  if (first === 't') return [`n${rest}`];
  if (first === 's') return [`ny${rest}`];
  if (first === 'k') return [`ng${rest}`];
  if ('bfv'.includes(first)) return [`m${root}`];
  if ('cdj'.includes(first)) return [`n${root}`];
  return 'aeioughq'.includes(first) ? [`ng${root}`] : [];
}

/** Sundanese plural: "gelo" → "garelo". */
function infixed(root: string, affixes: Affixes): Form[] {
  if (!/^[bcdfghjkmnpqstvwxyz][aeiou]/.test(root)) return [];
  return ['ar', 'al'].map((infix) => ({
    text: root.charAt(0) + infix + root.slice(1),
    affixes,
  }));
}

/** As it was written before 1972: "goeblok", "tjina", "djoedi". */
function oldSpelling(term: string): string {
  return term.replace(/u|c|j|y/g, (letter) => OLD[letter] ?? letter);
}

const OLD: Readonly<Record<string, string>> = { u: 'oe', c: 'tj', j: 'dj', y: 'j' };
