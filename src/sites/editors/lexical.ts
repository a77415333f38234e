import { editable, selectSpan } from './editable';
import type { Editor } from './editor';
import { write } from './write';

/** Facebook and Instagram captions. It reads the page's selection at the next `beforeinput`. */
export function lexical(element: HTMLElement): Editor {
  const shared = editable(element);
  return {
    ...shared,
    kind: 'lexical',
    replace: (span, words) =>
      write(span, words, {
        read: shared.read,
        select: (target) => selectSpan(element, target),
        put: (text) => void element.ownerDocument.execCommand('insertText', false, text),
        settles: 40,
      }),
  };
}
