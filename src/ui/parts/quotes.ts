import type { Span } from '../../model/draft';

/** A stretch of a quotation: the words of the finding, or what stands between them. */
export interface QuotePiece {
  readonly text: string;
  readonly marked: boolean;
}

export type Quote = readonly QuotePiece[];

/** The words of a finding, ready to be shown. */
export interface Quotes {
  readonly shown: readonly Quote[];
  /** Places that are not shown because there are too many. */
  readonly elsewhere: number;
}

const MOST_SHOWN = 3;
/** Words that are further apart than this, in UTF-16 code units, are quoted one by one. */
const FAR = 48;

/** Quotes the exact words of each span; spans close to each other share a quotation. */
export function quotesOf(text: string, spans: readonly Span[]): Quotes {
  const groups = gathered(spans);
  const quotes = distinct(groups.map((group) => quoted(text, group)));
  const shown = quotes.slice(0, MOST_SHOWN);
  return { shown, elsewhere: groups.length - shown.length };
}

function gathered(spans: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && span.from - last.to <= FAR) group.push(span);
    else groups.push([span]);
  }
  return groups;
}

function quoted(text: string, group: readonly Span[]): Quote {
  return group.flatMap((span, i) => {
    const before = group[i - 1];
    const between = before ? text.slice(before.to, span.from) : '';
    const words: QuotePiece = { text: text.slice(span.from, span.to), marked: true };
    return between === '' ? [words] : [{ text: between, marked: false }, words];
  });
}

function distinct(quotes: readonly Quote[]): readonly Quote[] {
  const byText = new Map(quotes.map((quote) => [quote.map(({ text }) => text).join('|'), quote]));
  return [...byText.values()];
}
