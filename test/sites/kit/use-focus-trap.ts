import { type RefObject, useEffect } from 'react';

/** Keeps the focus inside, as the sites' dialogs do, and counts in `practice.trapped`. */
export function useFocusTrap(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const life = new AbortController();
    let last: HTMLElement | null = null;

    function pullBack(): void {
      window.practice.trapped += 1;
      (last ?? inside.current?.querySelector<HTMLElement>('[tabindex="0"]'))?.focus();
    }

    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof HTMLElement)) return;
        if (inside.current?.contains(target)) last = target;
        else pullBack();
      },
      { capture: true, signal: life.signal },
    );
    document.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node)) return;
        if (!inside.current?.contains(relatedTarget)) pullBack();
      },
      { capture: true, signal: life.signal },
    );
    return () => life.abort();
  }, [inside]);
}
