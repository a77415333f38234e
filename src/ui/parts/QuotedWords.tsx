import type { Span } from '../../model/draft';
import type { Quote } from './quotes';
import { quotesOf } from './quotes';
import { useWords } from './words';

export interface QuotedWordsProps {
  readonly text: string;
  readonly at: readonly Span[];
}

/** The exact words of a finding as they stand in the draft. */
export function QuotedWords({ text, at }: QuotedWordsProps) {
  const { count } = useWords();
  const { shown, elsewhere } = quotesOf(text, at);
  return (
    <p class="quoted">
      {shown.map((quote) => (
        <QuotedStretch key={quote.map((piece) => piece.text).join('')} quote={quote} />
      ))}
      {elsewhere > 0 && <small>{count('finding_elsewhere', elsewhere)}</small>}
    </p>
  );
}

function QuotedStretch({ quote }: { readonly quote: Quote }) {
  return (
    <>
      <q>
        {quote.map(({ text, marked }, i) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a quotation never change places.
          marked ? <mark key={i}>{text}</mark> : text,
        )}
      </q>{' '}
    </>
  );
}
