import type { Scope } from '../../model/condition';
import type { Span } from '../../model/draft';

/**
 * The clause, sentence, line or post around a place. What ends one is told by its own neighbours,
 * so that it is the same from wherever it is looked for. No scope but the post crosses a line.
 */
export function around(text: string, scope: Scope, at: number): Span {
  if (scope === 'post') return { from: 0, to: text.length };
  let from = at;
  while (from > 0 && !endsHere(text, from - 1, scope)) from--;
  let to = at;
  while (to < text.length && !endsHere(text, to, scope)) to++;
  return { from, to: Math.min(to + 1, text.length) };
}

/** What a sign may end, by its code unit: clauses, and with bit 2 also sentences. */
const ENDS = new Uint8Array(0x2100);
for (const sign of ',;:()–—') ENDS[sign.charCodeAt(0)] = 1;
for (const sign of '.!?…') ENDS[sign.charCodeAt(0)] = 3;

/** Those that end a clause even without a space behind them. */
const ALWAYS = '()–—';

const NEWLINE = 0x0a;

function endsHere(text: string, at: number, scope: Exclude<Scope, 'post'>): boolean {
  const unit = text.charCodeAt(at);
  if (unit === NEWLINE) return true;
  if (scope === 'line') return false;
  const ends = unit < ENDS.length ? (ENDS[unit] as number) : 0; // in bounds
  if ((ends & (scope === 'clause' ? 1 : 2)) === 0) return false;
  const sign = text.charAt(at);
  const next = text.charAt(at + 1);
  if (next !== '' && !/[\s"'”’)\]]/.test(next)) return ALWAYS.includes(sign);
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
