import { nameOf } from './names';
import type { BoxKind } from './site';

/** The kind of box an editable element is, or `null` if no row of the site fits. */
export function kindOf(
  box: HTMLElement,
  page: Location,
  kinds: readonly BoxKind[],
): BoxKind | null {
  return kinds.find((kind) => fits(box, page, kind)) ?? null;
}

function fits(box: HTMLElement, page: Location, kind: BoxKind): boolean {
  if (kind.path && !kind.path.test(page.pathname)) return false;
  if (!kind.box.some((selector) => box.matches(selector))) return false;
  if (kind.inside && !kind.inside.some((selector) => box.closest(selector))) return false;
  if (!kind.labels) return true;
  const name = nameOf(box);
  return kind.labels.some((label) => name.startsWith(label));
}

/** Whether a control, if pressed, sends what is written in this box. */
export function sends(control: Element, box: HTMLElement, kind: BoxKind): boolean {
  const composer = composerOf(box, kind);
  if (!composer?.contains(control)) return false;
  if (isDisabled(control)) return false;
  if (kind.submit.some((selector) => control.matches(selector))) return true;
  return kind.submitNames?.includes(nameOf(control)) ?? false;
}

function composerOf(box: HTMLElement, kind: BoxKind): Element | null {
  for (const selector of kind.composer) {
    const composer = box.closest(selector);
    if (composer) return composer;
  }
  return null;
}

function isDisabled(control: Element): boolean {
  return (
    control.getAttribute('aria-disabled') === 'true' ||
    control.getAttribute('data-disabled') === 'true' ||
    control.hasAttribute('disabled')
  );
}
