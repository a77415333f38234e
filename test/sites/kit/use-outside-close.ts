import { type RefObject, useEffect } from 'react';

/** Closes on Escape and on a pointer outside; the latter counts in `practice.outsideClicks`. */
export function useOutsideClose(inside: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const life = new AbortController();
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (target instanceof Node && inside.current?.contains(target)) return;
        window.practice.outsideClicks += 1;
        close();
      },
      { capture: true, signal: life.signal },
    );
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), {
      signal: life.signal,
    });
    return () => life.abort();
  }, [inside, close]);
}
