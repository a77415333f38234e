import type { Span } from '../../model/draft';
import type { Written } from './editor';

interface Writing {
  read(): string;
  /** Selects the span; false if that cannot be done for certain. */
  select(span: Span): boolean;
  /** Puts the words in the place of what is selected. */
  put(words: string): void;
  /** How long the editor takes to follow the page's selection, in ms. */
  readonly settles: number;
}

/** How long an editor may take to show what was written, in ms. */
const SHOWS = 100;

/**
 * One way to write, with the same care for every editor: one span on one line, nothing into an
 * editor that has changed meanwhile, and the result compared before it is called done.
 */
export async function write(span: Span, words: string, writing: Writing): Promise<Written> {
  const before = writing.read();
  if (before === '' || span.from > span.to || span.to > before.length) return 'refused';
  if (/[\r\n]/.test(words + before.slice(span.from, span.to))) return 'refused';
  if (!writing.select(span)) return 'refused';
  await pause(writing.settles);
  if (writing.read() !== before) return 'refused';
  writing.put(words);
  await pause(SHOWS);
  const meant = before.slice(0, span.from) + words + before.slice(span.to);
  return writing.read() === meant ? 'done' : 'refused';
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
