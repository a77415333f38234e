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
  let caret: Span = { from: field.value.length, to: field.value.length };
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
      page.addEventListener(
        'selectionchange',
        () => {
          if (page.activeElement === field) caret = caretOf(field);
          listener();
        },
        { signal },
      );
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

    // A dialog gives the focus back, but leaves the selection where it was in the dialog.
    focus: () => void select(caret),
    reveal: (span) => void select(span),
  };
}

function caretOf(field: Field): Span {
  return { from: field.selectionStart ?? 0, to: field.selectionEnd ?? 0 };
}
