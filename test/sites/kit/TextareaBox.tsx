import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import type { Box } from './box';

interface Props {
  readonly ref: Ref<Box>;
  readonly label: string;
  readonly onDraft: (draft: string) => void;
  readonly onEnter: () => void;
}

/** A textarea whose text is React's: what is drawn is what was last reported, nothing else. */
export function TextareaBox({ ref, label, onDraft, onEnter }: Props) {
  const [value, setValue] = useState('');
  const latest = useRef(value);

  function change(next: string): void {
    latest.current = next;
    setValue(next);
    onDraft(next);
  }

  useImperativeHandle(ref, () => ({ draft: () => latest.current, empty: () => change('') }));

  return (
    <textarea
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      autoCorrect="off"
      value={value}
      onChange={(event) => change(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
