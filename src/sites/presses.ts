/** A person's press that may send a draft, as the page would hear it. */
export interface HeardPress {
  readonly event: Event;
  readonly by: 'click' | 'key';
  readonly target: HTMLElement;
  /** What the press lands on. */
  readonly lands: 'editor' | 'control' | 'form';
  readonly newLine: boolean;
}

const CONTROLS = 'button, [role="button"], input[type="submit"], a[role="link"]';

/**
 * Hears every press that may send a draft, at window capture: before the page, if called before its
 * scripts. Presses of scripts and of an input method that is still composing are not a person's.
 */
export function hearPresses(
  page: Window,
  heard: (press: HeardPress) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  page.addEventListener('keydown', (event) => hear(heard, fromKey(event)), options);
  page.addEventListener('click', (event) => hear(heard, fromClick(event)), options);
  page.addEventListener('submit', (event) => hear(heard, fromSubmit(event)), options);
  page.addEventListener('beforeinput', (event) => hear(heard, fromInput(event)), options);
}

function hear(heard: (press: HeardPress) => void, press: HeardPress | null): void {
  if (press?.event.isTrusted) heard(press);
}

function fromKey(event: KeyboardEvent): HeardPress | null {
  // 229: the key belongs to an input method.
  if (event.isComposing || event.keyCode === 229 || event.altKey) return null;
  const target = targetOf(event);
  if (!target) return null;
  const isEnter = event.key === 'Enter';
  const control = target.isContentEditable ? null : target.closest<HTMLElement>(CONTROLS);
  if (control && (isEnter || event.key === ' ')) {
    return { event, by: 'click', target: control, lands: 'control', newLine: false };
  }
  if (!isEnter) return null;
  const forced = event.ctrlKey || event.metaKey;
  return { event, by: 'key', target, lands: 'editor', newLine: event.shiftKey && !forced };
}

function fromClick(event: MouseEvent): HeardPress | null {
  const control = targetOf(event)?.closest<HTMLElement>(CONTROLS);
  return control ? { event, by: 'click', target: control, lands: 'control', newLine: false } : null;
}

function fromSubmit(event: SubmitEvent): HeardPress | null {
  const target = targetOf(event);
  return target ? { event, by: 'key', target, lands: 'form', newLine: false } : null;
}

/** A virtual keyboard tells of its Enter only in this way. */
function fromInput(event: InputEvent): HeardPress | null {
  const target = targetOf(event);
  if (!target || event.isComposing || event.inputType !== 'insertParagraph') return null;
  return { event, by: 'key', target, lands: 'editor', newLine: false };
}

function targetOf(event: Event): HTMLElement | null {
  const target = event.composedPath()[0];
  if (target instanceof HTMLElement) return target;
  // An icon inside a button.
  return target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
}
