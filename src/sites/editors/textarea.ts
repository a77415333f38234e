import type { Span } from '../../model/draft';
import type { Editor } from './editor';
import { write } from './write';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Chromium's ranges inside a field's value; a field without them shows no marks. */
interface ValueRanges {
  createValueRange?(from: number, to: number): AbstractRange;
}

/** A field of the browser's own, controlled by React or not. */
export function textarea(field: Field): Editor {
  const page = field.ownerDocument;
  const read = (): string => field.value;
  const select = ({ from, to }: Span): boolean => {
    field.focus({ preventScroll: true });
    field.setSelectionRange(from, to);
    return true;
  };
  return {
    kind: 'textarea',
    read,

    ranges({ from, to }) {
      const { createValueRange } = field as Field & ValueRanges; // not in the DOM types yet
      if (!createValueRange || to > field.value.length) return [];
      return [createValueRange.call(field, from, to)];
    },

    onChange(listener, signal) {
      field.addEventListener('input', listener, { signal });
      // React empties a field without an event; the caret moves all the same.
      page.addEventListener('selectionchange', listener, { signal });
      const observer = new MutationObserver(listener);
      observer.observe(field, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect());
    },

    replace: (span, words) =>
      write(span, words, {
        read,
        select,
        put: (text) => void page.execCommand('insertText', false, text),
        settles: 0,
      }),

    // A field keeps its caret by itself.
    focus: () => field.focus({ preventScroll: true }),
    reveal: (span) => void select(span),
  };
}
