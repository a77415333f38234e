import type { Scope } from '../../model/condition';

/** Where the clauses, sentences or lines of a text begin; the first begins at 0. */
export function beginnings(text: string, scope: Scope): readonly number[] {
  const starts = [0];
  if (scope === 'post') return starts;
  for (let at = 0; at < text.length; at++) {
    const ends = scope === 'line' ? text.charCodeAt(at) === NEWLINE : endsHere(text, at, scope);
    if (ends && at + 1 < text.length) starts.push(at + 1);
  }
  return starts;
}

const NEWLINE = 0x0a;
const SENTENCE_ENDS = '.!?…\n';
const CLAUSE_ENDS = `${SENTENCE_ENDS},;:()–—`;

function endsHere(text: string, at: number, scope: 'clause' | 'sentence'): boolean {
  const sign = text.charAt(at);
  if (sign === '\n') return true;
  if (!(scope === 'clause' ? CLAUSE_ENDS : SENTENCE_ENDS).includes(sign)) return false;
  const next = text.charAt(at + 1);
  if (next !== '' && !/[\s"'”’)\]]/.test(next)) return '()–—'.includes(sign);
  return sign !== '.' || !ABBREVIATIONS.has(wordBefore(text, at));
}

/** Words with a full stop that does not end the sentence: titles, addresses, numbers. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no nmr jl jln gg kel kec kab prov bpk ibu sdr sdri hj drs dra ir dr prof tgl hal tlp telp hp st tn ny rp an'.split(
    ' ',
  ),
);

function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 5 && /[a-z]/i.test(text.charAt(from - 1))) from--;
  return text.slice(from, at).toLowerCase();
}
