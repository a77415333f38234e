import { draftjs } from './draftjs';
import type { Editor } from './editor';
import { lexical } from './lexical';
import { plaintext } from './plaintext';
import { textarea } from './textarea';

/** The editable element that an event in it belongs to; `null` if it is none that a draft is written in. */
export function editableAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null;
  if (target instanceof HTMLTextAreaElement) return target;
  if (target instanceof HTMLInputElement) return target.type === 'text' ? target : null;
  if (!target.isContentEditable) return null;
  let host = target;
  for (let above = target.parentElement; above?.isContentEditable; above = above.parentElement) {
    host = above;
  }
  return host;
}

/** Whether it is a field that is never looked at: search, log-in, payment. */
export function isPrivateField(element: HTMLElement): boolean {
  return element.closest(PRIVATE) !== null;
}

const PRIVATE =
  '[role="searchbox"], [role="search"], [type="search"], [type="password"], [autocomplete="username"], [autocomplete^="cc-"]';

/** How this element is read and written. */
export function editorOf(element: HTMLElement): Editor {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    return textarea(element);
  }
  if (element.matches('[data-lexical-editor]')) return lexical(element);
  // `_5rpu` is the class Meta gives to Draft.js' content (Meta Business Suite, seen 2026).
  if (
    element.matches('.public-DraftEditor-content, ._5rpu') ||
    element.querySelector('[data-contents]')
  ) {
    return draftjs(element);
  }
  return plaintext(element);
}
