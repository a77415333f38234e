import { expect, it } from 'vitest';
import type { ChecklistItem, ItemId } from '../../src/model/checklist';
import { isTicked } from '../../src/ui/hold/ticked';

function item(id: ItemId, ticked: boolean): ChecklistItem {
  return { id, need: 'required', ticked };
}

it.each([
  ['one that the person gave', item('serap', true), '', true],
  ['none where the person gave none', item('serap', false), 'BMKG', false],
  ['one that follows the source', item('saring', false), 'BMKG', true],
  ['none for a blank source', item('saring', false), '  ', false],
])('a tick: %s', (_, given, source, ticked) => {
  expect(isTicked(given, source)).toBe(ticked);
});
