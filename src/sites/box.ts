import type { SiteId } from '../model/draft';
import { editorOf } from './editors/editor-of';
import type { HeardPress } from './presses';
import type { BoxKind, ComposeBox, Press } from './site';

/** A compose box as its site keeps it. */
export interface Box extends ComposeBox {
  readonly kind: BoxKind;
  /** A press that would send this draft. */
  press(press: HeardPress): 'hold' | 'pass';
  /** The box has left the document. */
  leave(): void;
}

type Decide = (press: Press) => 'hold' | 'pass';

export function createBox(site: SiteId, anchor: HTMLElement, kind: BoxKind): Box {
  const editor = editorOf(anchor);
  const gone = new AbortController();
  let decide: Decide | null = null;
  let control: HTMLElement | null = null;
  return {
    site,
    kind,
    anchor,
    surface: kind.surface,
    gone: gone.signal,
    read: () => ({ text: editor.read(), site, surface: kind.surface, media: 'unknown' }),
    ranges: editor.ranges,
    onChange: editor.onChange,
    onSubmit(listener, signal) {
      decide = listener;
      signal.addEventListener('abort', () => {
        decide = null;
      });
    },
    press(press) {
      if (press.lands === 'control') control = press.target;
      return decide?.({ by: press.by }) ?? 'pass';
    },
    onPoint(listener, signal) {
      anchor.addEventListener(
        'click',
        ({ clientX, clientY, isTrusted }) => isTrusted && listener(clientX, clientY),
        { signal },
      );
    },
    replace: editor.replace,
    reveal: editor.reveal,
    focus(where) {
      if (where === 'control' && control?.isConnected) control.focus({ preventScroll: true });
      else editor.focus();
    },
    leave: () => gone.abort(),
  };
}
