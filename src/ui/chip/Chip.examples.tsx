import type { Example } from '../parts/example';
import { nothing } from '../parts/example';
import { Chip } from './Chip';
import type { ChipState } from './chip-state';

const states: readonly (readonly [name: string, state: ChipState])[] = [
  ['clear', { is: 'clear' }],
  ['one-note', { is: 'notes', count: 1 }],
  ['notes', { is: 'notes', count: 2 }],
  ['many-notes', { is: 'notes', count: 24 }],
  ['filter', { is: 'filter' }],
  ['blind', { is: 'blind' }],
  ['paused', { is: 'paused', until: '14.30' }],
];

export const chipExamples: readonly Example[] = states.map(([name, state]) => ({
  name,
  show: () => <Chip state={state} onOpen={nothing} />,
}));
