import { expect, it } from 'vitest';
import { tallied } from '../../src/ui/popup/tallied';

it('findings are counted from the gravest, without those that do not occur', () => {
  expect(tallied({ info: 3, advise: 0, warn: 2, hold: 1 })).toEqual([
    ['hold', 1],
    ['warn', 2],
    ['info', 3],
  ]);
});
