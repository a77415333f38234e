import type { Box } from './place';

const CONTROLS =
  'button, a[href], input, select, textarea, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [contenteditable]:not([contenteditable="false"])';

/** Whether a part of ours at this place would lie on nothing that a person wants to press. */
export function isFree(page: Document, { left, top, width, height }: Box): boolean {
  for (const x of [left + 2, left + width / 2, left + width - 2]) {
    for (const y of [top + 2, top + height / 2, top + height - 2]) {
      const covered = page.elementsFromPoint(x, y);
      if (covered.some((element) => element.closest(CONTROLS))) return false;
    }
  }
  return true;
}
