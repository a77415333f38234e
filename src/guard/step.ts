import type { GuardEffect, GuardEvent, GuardState } from './state';
import { WATCHING } from './state';

type Step = readonly [GuardState, readonly GuardEffect[]];

/** When a post waits: state and event in, state and effects out. Decides, does nothing. */
export function step(state: GuardState, event: GuardEvent): Step {
  switch (event.is) {
    case 'press':
      return pressed(state, event);
    case 'fix':
      return closed(state, [{ do: 'focus-editor' }]);
    case 'insist':
      return insisted(state);
    case 'edit':
      return edited(state, event.text);
    case 'fault':
      return closed(state, []);
  }
}

function pressed(state: GuardState, press: Extract<GuardEvent, { is: 'press' }>): Step {
  const { text, verdict, by } = press;
  const isGrave = verdict?.level === 'hold';
  if (!isGrave || state.held.includes(text)) return leave(state, [{ do: 'pass' }]);
  return [
    { at: 'holding', held: [...state.held, text], verdict, pressedBy: by },
    [{ do: 'hold' }, { do: 'show-dialog', verdict }],
  ];
}

/** A press that goes through also ends what is still on the screen from the last one. */
function leave(state: GuardState, effects: readonly GuardEffect[]): Step {
  return [
    { at: 'watching', held: state.held },
    [...effects, ...closed(state, [])[1], ...hush(state)],
  ];
}

function closed(state: GuardState, then: readonly GuardEffect[]): Step {
  if (state.at !== 'holding') return [state, []];
  return [{ at: 'watching', held: state.held }, [{ do: 'close-dialog' }, ...then]];
}

function insisted(state: GuardState): Step {
  if (state.at !== 'holding') return [state, []];
  // Back to where the press came from, so that the same press can be made again.
  const focus: GuardEffect =
    state.pressedBy === 'click' ? { do: 'focus-control' } : { do: 'focus-editor' };
  return [
    { at: 'decided', held: state.held },
    [{ do: 'close-dialog' }, focus, { do: 'say-decided' }],
  ];
}

function edited(state: GuardState, text: string): Step {
  // An empty box: the text is posted or given up, and what was held is forgotten with it.
  if (text === '') return [WATCHING, [...closed(state, [])[1], ...hush(state)]];
  if (state.at !== 'decided') return [state, []];
  return [{ at: 'watching', held: state.held }, hush(state)];
}

function hush(state: GuardState): readonly GuardEffect[] {
  return state.at === 'decided' ? [{ do: 'hush' }] : [];
}
