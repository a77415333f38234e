import type { UiWords } from '../parts/words';
import type { ChipState } from './chip-state';

/** The accessible name of the chip; fixed by the contract. */
export function chipName(state: ChipState, { t, count }: UiWords): string {
  switch (state.is) {
    case 'notes':
      return count('chip_name_notes', state.count);
    case 'paused':
      return t('chip_name_paused', { time: state.until });
    default:
      return t(`chip_name_${state.is}`);
  }
}

/** The short text on the chip. */
export function chipText(state: ChipState, { t, count }: UiWords): string {
  if (state.is === 'notes') return count('chip_notes', state.count);
  return t(`chip_${state.is}`);
}
