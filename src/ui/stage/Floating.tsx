import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Box, Place } from './place';

type Size = Pick<Box, 'width' | 'height'>;

interface FloatingProps {
  readonly name: string;
  /** Where it stands, once its own size is known. */
  readonly placeOf: (own: Size, viewport: Size) => Place;
  readonly children: ComponentChildren;
}

/** A part in the top layer, above the page's own dialogs, that never takes the focus by itself. */
export function Floating({ name, placeOf, children }: FloatingProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const part = element.current;
    if (!part) return;
    if (!part.matches(':popover-open')) part.showPopover();
    const { clientWidth, clientHeight } = part.ownerDocument.documentElement;
    const { left, top } = placeOf(part.getBoundingClientRect(), {
      width: clientWidth,
      height: clientHeight,
    });
    part.style.left = `${left}px`;
    part.style.top = `${top}px`;
  });
  return (
    <div ref={element} popover="manual" class={`floating ${name}-place`}>
      {children}
    </div>
  );
}
