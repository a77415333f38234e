import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ModalProps {
  readonly labelledBy: string;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** The one part that stops the person: a modal dialog, the focus on its heading, Esc leads back. */
export function Modal({ labelledBy, onCancel, children }: ModalProps) {
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>(`#${labelledBy}`)?.focus();
    return () => dialog?.close();
  }, [labelledBy]);
  return (
    <dialog
      ref={element}
      class="modal"
      role="alertdialog"
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        // It closes when the guard says so.
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
    </dialog>
  );
}
