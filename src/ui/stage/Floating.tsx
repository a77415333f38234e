import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isFree } from './is-free';
import { choose, type Place, type Size } from './place';

interface FloatingProps {
  readonly name: 'chip' | 'card' | 'decided';
  /** Where it may stand, the best first, once its own size is known. */
  readonly placesOf: (own: Size) => readonly Place[];
  /** Id of what takes the focus when the part appears; by itself it never takes it. */
  readonly focuses?: string | null;
  readonly children: ComponentChildren;
}

/** A part in the top layer, above the page's own dialogs. */
export function Floating({ name, placesOf, focuses = null, children }: FloatingProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const part = element.current;
    if (!part) return;
    if (!part.matches(':popover-open')) part.showPopover();
    const page = part.ownerDocument;
    const { clientWidth, clientHeight } = page.documentElement;
    const viewport = { width: clientWidth, height: clientHeight };
    const { width, height } = part.getBoundingClientRect();
    const own = { width, height };
    const place = choose(placesOf(own), own, viewport, (box) => isFree(page, box));
    part.style.left = `${place.left}px`;
    part.style.top = `${place.top}px`;
  });
  useLayoutEffect(() => {
    if (focuses) element.current?.querySelector<HTMLElement>(`#${focuses}`)?.focus();
  }, [focuses]);
  return (
    <div ref={element} popover="manual" class={`floating ${name}-place`}>
      {children}
    </div>
  );
}
