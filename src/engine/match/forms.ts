import type { ListMode } from '../../model/pack';
import { NASAL_PREFIXES, PREFIXES } from './affixes';

/** One way in which a term is written, and what may stand before it. */
export interface Form {
  readonly text: string;
  /** Prefixes accepted; `null` for a word that stands by itself and takes no suffix either. */
  readonly prefixes: ReadonlySet<string> | null;
}

/** The forms that the automaton has to know; affixes are looked at only where it finds one. */
export function formsOf(term: string, mode: ListMode): readonly Form[] {
  if (mode === 'word') return [{ text: term, prefixes: null }];
  const nasal = nasalised(term);
  const forms: Form[] = [{ text: term, prefixes: PREFIXES }];
  if (nasal) forms.push({ text: nasal, prefixes: NASAL_PREFIXES });
  return forms;
}

/** The root behind meN-, peN- or their colloquial rest N-: "tipu" → "nipu", "sebar" → "nyebar". */
function nasalised(root: string): string | null {
  const first = root.charAt(0);
  const rest = root.slice(1);
  if (first === 'p') return `m${rest}`;
  if (first === 't') return `n${rest}`;
  if (first === 's') return `ny${rest}`;
  if (first === 'k') return `ng${rest}`;
  if (first === 'b' || first === 'f' || first === 'v') return `m${root}`;
  if ('cdj'.includes(first)) return `n${root}`;
  if ('aeioughq'.includes(first)) return `ng${root}`;
  return root;
}
