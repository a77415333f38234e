import type { Span } from '../../model/draft';

/** What the person's write came to. `refused`: nothing was changed, or not exactly what was meant. */
export type Written = 'done' | 'refused';

/** One kind of editor, whichever site uses it. */
export interface Editor {
  readonly kind: 'lexical' | 'draftjs' | 'textarea' | 'plaintext';
  /** The draft as typed, lines joined by `\n`. */
  read(): string;
  /** What to paint for a span; empty when the place is in doubt. */
  ranges(span: Span): readonly AbstractRange[];
  /** Calls back when the text may have changed; more often than needed, never less. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Puts `words` in the place of a span on one line, as a person's edit that can be undone. */
  replace(span: Span, words: string): Promise<Written>;
  /** Focus and caret as they were when the person last wrote. */
  focus(): void;
  /** Scrolls a span into view and selects it. */
  reveal(span: Span): void;
}
