import type { Box } from './place';

/** Calls back with the place of an element, now and at most once a frame while it may move. */
export function follow(element: HTMLElement, moved: (box: Box) => void, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  let waiting = false;
  const look = (): void => {
    if (waiting || signal.aborted) return;
    waiting = true;
    view.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) moved(element.getBoundingClientRect());
    });
  };
  const sizes = new ResizeObserver(look);
  sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());
  view.addEventListener('scroll', look, { capture: true, passive: true, signal });
  view.addEventListener('resize', look, { signal });
  moved(element.getBoundingClientRect());
}
