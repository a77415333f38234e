import type { HTMLAttributes, KeyboardEvent } from 'react';

interface Props extends HTMLAttributes<HTMLDivElement> {
  readonly onPress: () => void;
}

/** The `div` which these sites use for a button, with the keys they give it. */
export function RoleButton({ onPress, 'aria-disabled': isOff, ...rest }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the sites use a div
    <div
      role="button"
      tabIndex={isOff ? -1 : 0}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onPress}
      onKeyDown={pressByKey}
      {...rest}
    />
  );
}

function pressByKey(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.click();
}
