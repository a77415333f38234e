import { editable, selectSpan } from './editable';
import type { Editor } from './editor';
import { write } from './write';

/** A contenteditable without a framework that we know. */
export function plaintext(element: HTMLElement): Editor {
  const shared = editable(element);
  return {
    ...shared,
    kind: 'plaintext',
    replace: (span, words) =>
      write(span, words, {
        read: shared.read,
        select: (target) => selectSpan(element, target),
        put: (text) => void element.ownerDocument.execCommand('insertText', false, text),
        settles: 0,
      }),
  };
}
