import { type Ref, useImperativeHandle, useRef } from 'react';
import type { Box } from './box';

interface Props {
  readonly ref: Ref<Box>;
  readonly label: string;
  readonly onDraft: (draft: string) => void;
}

/** An editable of no editor's making: the browser alone writes in it, and its model is its text. */
export function PlainBox({ ref, label, onDraft }: Props) {
  const editable = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    draft: () => seen(editable.current),
    empty: () => editable.current?.replaceChildren(),
  }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: an editable div is what this page is for
    <div
      ref={editable}
      className="editable"
      contentEditable
      role="textbox"
      tabIndex={0}
      aria-label={label}
      onInput={(event) => onDraft(seen(event.currentTarget))}
    />
  );
}

function seen(editable: HTMLElement | null): string {
  // biome-ignore lint/performance/useDomNodeTextContent: lines are elements here, and textContent joins them
  return editable?.innerText ?? '';
}
