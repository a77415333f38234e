import type { SiteId } from '../model/draft';
import { type Box, createBox } from './box';
import { editableAt, isPrivateField } from './editors/editor-of';
import { kindOf, sends } from './kinds';
import { type HeardPress, hearPresses } from './presses';
import type { BoxKind, SiteAdapter } from './site';

interface SiteRow {
  readonly id: SiteId;
  readonly hosts: readonly string[];
  /** Tried in this order: the private kinds first, so that a chat is never taken for a post. */
  readonly kinds: readonly BoxKind[];
}

/** What an unknown editable is: marked, never held. */
const UNKNOWN: BoxKind = {
  surface: 'unknown',
  box: ['*'],
  composer: [],
  submit: [],
  enter: 'new-line',
};

/** A one-line field that no row names holds a name, a link or a place rather than a draft. */
function unknownOf(element: HTMLElement): BoxKind | null {
  return element instanceof HTMLInputElement ? null : UNKNOWN;
}

/** A site from its table of boxes. */
export function adapter({ id, hosts, kinds }: SiteRow): SiteAdapter {
  return {
    id,
    hosts,
    watch(page, found, signal) {
      const view = page.defaultView;
      if (!view) return;
      const boxes = new Map<HTMLElement, Box>();
      const meet = (target: EventTarget | null): void => {
        const element = editableAt(target);
        if (!element || boxes.has(element) || isPrivateField(element)) return;
        const kind = kindOf(element, view.location, kinds) ?? unknownOf(element);
        if (!kind || kind.surface === 'chat' || kind.surface === 'live') return;
        const box = createBox(id, element, kind);
        boxes.set(element, box);
        forgetWhenGone(page, boxes, box, signal);
        found(box);
      };
      view.addEventListener('focusin', (event) => meet(event.composedPath()[0] ?? null), {
        capture: true,
        signal,
      });
      hearPresses(view, (press) => answer(press, [...boxes.values()]), signal);
    },
  };
}

/** Asks every box whose draft the press would send; one that holds is enough. */
function answer(press: HeardPress, boxes: readonly Box[]): void {
  const concerned = boxes.filter((box) => box.anchor.isConnected && isSentBy(box, press));
  const answers = concerned.map((box) => box.press(press));
  if (!answers.includes('hold')) return;
  press.event.preventDefault();
  press.event.stopImmediatePropagation();
}

function isSentBy(box: Box, press: HeardPress): boolean {
  const { kind, anchor } = box;
  if (press.lands === 'control') return sends(press.target, anchor, kind);
  if (press.lands === 'form') return kind.surface !== 'unknown' && press.target.contains(anchor);
  if (kind.enter !== 'sends' || press.newLine || isChoosing(anchor)) return false;
  return press.target === anchor || anchor.contains(press.target);
}

/** A list of mentions or hashtags is open: Enter picks from it. */
function isChoosing(box: HTMLElement): boolean {
  return box.getAttribute('aria-expanded') === 'true' && box.hasAttribute('aria-activedescendant');
}

function forgetWhenGone(
  page: Document,
  boxes: Map<HTMLElement, Box>,
  box: Box,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(() => {
    if (box.anchor.isConnected) return;
    observer.disconnect();
    boxes.delete(box.anchor);
    box.leave();
  });
  observer.observe(page, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    box.leave();
  });
}
