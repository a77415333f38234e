import { Sieve } from '../parts/Sieve';
import { useWords } from '../parts/words';
import type { ChipState } from './chip-state';
import { chipName, chipText } from './chip-words';

export type { ChipState } from './chip-state';

export interface ChipProps {
  readonly state: ChipState;
  readonly onOpen: () => void;
}

/** The small sign beside a compose box. */
export function Chip({ state, onOpen }: ChipProps) {
  const words = useWords();
  return (
    <button
      type="button"
      class={`chip is-${state.is}`}
      lang={words.language}
      aria-label={chipName(state, words)}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      <Sieve mood={state.is} />
      <span>{chipText(state, words)}</span>
    </button>
  );
}
