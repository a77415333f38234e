import { describe, expect, it } from 'vitest';
import { type GuardEvent, type GuardState, WATCHING } from '../../src/guard/state';
import { step } from '../../src/guard/step';
import type { Verdict } from '../../src/model/finding';

const GRAVE: Verdict = { level: 'hold', findings: [], checklist: [] };
const LIGHT: Verdict = { level: 'warn', findings: [] };

function press(text: string, verdict: Verdict | null = GRAVE, by: 'click' | 'key' = 'click') {
  return { is: 'press', text, verdict, by } as const;
}

/** Lets events happen one after another; says what was done at each, and where it ended. */
function play(...events: readonly GuardEvent[]): { done: string[]; state: GuardState } {
  let state = WATCHING;
  const done = events.map((event) => {
    const [next, effects] = step(state, event);
    state = next;
    return effects.map((effect) => effect.do).join(' ');
  });
  return { done, state };
}

describe('when a post waits', () => {
  it.each<[string, readonly GuardEvent[], readonly string[]]>([
    ['a light draft passes', [press('a', LIGHT)], ['pass']],
    ['a clean draft passes', [press('a', { level: 'none' })], ['pass']],
    ['an unchecked draft passes', [press('a', null)], ['pass']],
    ['a grave draft is held', [press('a')], ['hold show-dialog']],
    [
      'after "Perbaiki dulu" the same text is not held again',
      [press('a'), { is: 'fix' }, press('a')],
      ['hold show-dialog', 'close-dialog focus-editor', 'pass'],
    ],
    [
      'another grave text is held again',
      [press('a'), { is: 'fix' }, { is: 'edit', text: 'b' }, press('b')],
      ['hold show-dialog', 'close-dialog focus-editor', '', 'hold show-dialog'],
    ],
    [
      'an edit back to a text held before is not held again',
      [press('a'), { is: 'fix' }, { is: 'edit', text: 'b' }, { is: 'edit', text: 'a' }, press('a')],
      ['hold show-dialog', 'close-dialog focus-editor', '', '', 'pass'],
    ],
    [
      'after "Tetap unggah" a click goes back to its button, and the second press posts',
      [press('a'), { is: 'insist' }, press('a'), { is: 'edit', text: '' }],
      ['hold show-dialog', 'close-dialog focus-control say-decided', 'pass hush', ''],
    ],
    [
      'a key goes back to the editor',
      [press('a', GRAVE, 'key'), { is: 'insist' }],
      ['hold show-dialog', 'close-dialog focus-editor say-decided'],
    ],
    [
      'the pass survives a follow-up dialog of the same post',
      [press('a'), { is: 'insist' }, press('a'), press('a')],
      ['hold show-dialog', 'close-dialog focus-control say-decided', 'pass hush', 'pass'],
    ],
    [
      'an edit after the decision takes it back',
      [press('a'), { is: 'insist' }, { is: 'edit', text: 'ab' }, press('ab')],
      ['hold show-dialog', 'close-dialog focus-control say-decided', 'hush', 'hold show-dialog'],
    ],
    [
      'a posted text is forgotten',
      [press('a'), { is: 'insist' }, press('a'), { is: 'edit', text: '' }, press('a')],
      [
        'hold show-dialog',
        'close-dialog focus-control say-decided',
        'pass hush',
        '',
        'hold show-dialog',
      ],
    ],
    [
      'a fault of ours closes the dialog and lets the next press through',
      [press('a'), { is: 'fault' }, press('a')],
      ['hold show-dialog', 'close-dialog', 'pass'],
    ],
    [
      'a press that reaches us under the dialog passes',
      [press('a'), press('a')],
      ['hold show-dialog', 'pass close-dialog'],
    ],
    ['an answer without a question does nothing', [{ is: 'insist' }, { is: 'fix' }], ['', '']],
  ])('%s', (_, events, done) => expect(play(...events).done).toEqual(done));

  it('keeps no text once the draft is posted', () => {
    const { state } = play(press('rahasia'), { is: 'insist' }, press('rahasia'), {
      is: 'edit',
      text: '',
    });
    expect(JSON.stringify(state)).not.toContain('rahasia');
  });
});
