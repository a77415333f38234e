import { editable, selectSpan } from './editable';
import type { Editor } from './editor';
import { write } from './write';

/**
 * TikTok and Meta Business Suite. It follows the page's selection late, and `insertText` breaks its
 * DOM (lab and PixieBrix #7814), so words go in as a paste.
 */
export function draftjs(element: HTMLElement): Editor {
  const shared = editable(element);
  return {
    ...shared,
    kind: 'draftjs',
    replace: (span, words) =>
      write(span, words, {
        read: shared.read,
        select: (target) => selectSpan(element, target),
        put(text) {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text);
          element.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
          );
        },
        settles: 60,
      }),
  };
}
