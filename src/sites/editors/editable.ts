import type { Span } from '../../model/draft';
import type { Editor } from './editor';
import { rangeOf, walk } from './walker';

/** What every editor on a contenteditable element shares; only the way to write into it differs. */
export function editable(element: HTMLElement): Omit<Editor, 'kind' | 'replace'> {
  const page = element.ownerDocument;
  let caret: Range | null = null;
  return {
    read: () => walk(element).text,

    ranges(span) {
      const range = rangeOf(walk(element), span);
      return range ? [range] : [];
    },

    onChange(listener, signal) {
      // `input` is not enough: Lexical and Draft.js say nothing when they delete, paste or undo.
      const observer = new MutationObserver(listener);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect());
      element.addEventListener('input', listener, { signal });
      page.addEventListener(
        'selectionchange',
        () => {
          const selection = page.getSelection();
          if (!selection || selection.rangeCount === 0) return;
          const range = selection.getRangeAt(0);
          if (element.contains(range.commonAncestorContainer)) caret = range.cloneRange();
        },
        { signal },
      );
    },

    focus() {
      element.focus({ preventScroll: true });
      if (caret && element.contains(caret.commonAncestorContainer)) select(element, caret);
    },

    reveal(span) {
      const range = rangeOf(walk(element), span);
      if (!range) return;
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
      element.focus({ preventScroll: true });
      select(element, range);
    },
  };
}

/** Selects exactly the span. False if its place is in doubt. */
export function selectSpan(element: HTMLElement, span: Span): boolean {
  const range = rangeOf(walk(element), span);
  if (!range) return false;
  element.focus({ preventScroll: true });
  select(element, range);
  return true;
}

function select(element: HTMLElement, range: Range): void {
  const selection = element.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
