import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface FoldProps {
  readonly summary: ComponentChildren;
  readonly startsOpen?: boolean;
  /** Called once the fold is open: long lists cost nothing as long as nobody reads them. */
  readonly children: () => ComponentChildren;
}

/** A disclosure whose contents are made when it is opened. */
export function Fold({ summary, startsOpen = false, children }: FoldProps) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <details class="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
