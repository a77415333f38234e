/**
 * Alt+Shift+S opens the card from the keyboard. Listens at window capture; `pressed` says whether
 * there was a card to open, and only then is the key kept from the page.
 */
export function onShortcut(view: Window, pressed: () => boolean, signal: AbortSignal): void {
  view.addEventListener(
    'keydown',
    (event) => {
      const isOurs = event.altKey && event.shiftKey && event.code === 'KeyS' && !event.ctrlKey;
      if (!isOurs || !event.isTrusted || !pressed()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
