import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly tone: 'primary' | 'secondary' | 'quiet';
  /** Such a button does nothing, but keeps the focus that it has. */
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

export function Button({ tone, disabled = false, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${tone}`}
      aria-disabled={disabled}
      onClick={() => disabled || onPress()}
    >
      {children}
    </button>
  );
}
