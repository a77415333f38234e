/**
 * Events that a page must not hear while the person uses our parts: a focus trap would pull the
 * focus back, an outside-click closer would close the draft, a shortcut would act on our letters.
 */
const EVENTS = [
  'pointerdown pointerup pointermove mousedown mouseup click dblclick auxclick contextmenu',
  'touchstart touchend touchmove wheel keydown keypress keyup beforeinput input',
  'focusin focusout focus blur paste copy cut dragstart dragover drop',
].flatMap((names) => names.split(' '));

/** Those that our own views listen to, and which are therefore handed on inside. */
const HANDED_ON = ['click', 'keydown', 'input'];

export interface Shield {
  /** Covers the parts in this closed root from now on. */
  cover(host: HTMLElement, root: ShadowRoot): void;
}

/**
 * Keeps what is meant for our parts from the page, at window capture. Must be raised before the
 * page's scripts run. Default actions go on (a checkbox ticks, a field takes letters); our views
 * get a copy that is not `composed` and so never leaves the root.
 */
export function raiseShield(view: Window, signal: AbortSignal): Shield {
  let covered: { host: HTMLElement; root: ShadowRoot } | null = null;
  const stop = (event: Event): void => {
    if (!covered || !concerns(event, covered.host)) return;
    event.stopImmediatePropagation();
    if (event.isTrusted && HANDED_ON.includes(event.type)) handOn(event, covered.root);
  };
  for (const type of EVENTS) view.addEventListener(type, stop, { capture: true, signal });
  return {
    cover(host, root) {
      covered = { host, root };
      root.addEventListener('click', (event) => {
        if (!event.isTrusted) event.preventDefault();
      });
    },
  };
}

function concerns(event: Event, host: HTMLElement): boolean {
  if (event.composedPath().includes(host)) return true;
  return event instanceof FocusEvent && event.relatedTarget === host;
}

function handOn(event: Event, root: ShadowRoot): void {
  const target = realTarget(event, root);
  const copy = copyOf(event);
  if (!target || !copy) return;
  target.dispatchEvent(copy);
  // The original does what a click does by itself; of its copy only our handlers hear.
  if (copy.defaultPrevented && event.type !== 'click') event.preventDefault();
}

/** A closed root hides its inside from a listener outside, this one included. */
function realTarget(event: Event, root: ShadowRoot): Element | null {
  // A click made by a key has no place of its own.
  if (event instanceof MouseEvent && event.detail > 0) {
    return root.elementFromPoint(event.clientX, event.clientY);
  }
  return root.activeElement;
}

function copyOf(event: Event): Event | null {
  const plain = { bubbles: true, cancelable: true, composed: false };
  if (event instanceof KeyboardEvent) {
    const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event;
    return new KeyboardEvent(event.type, {
      ...plain,
      key,
      code,
      shiftKey,
      ctrlKey,
      altKey,
      metaKey,
    });
  }
  if (event instanceof MouseEvent) return new MouseEvent(event.type, plain);
  return event.type === 'input' ? new Event('input', plain) : null;
}
