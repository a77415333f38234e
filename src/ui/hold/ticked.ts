import type { ChecklistItem } from '../../model/checklist';

/** Whether an item shows its tick. The item about the source follows its field once that is filled. */
export function isTicked(item: ChecklistItem, source: string): boolean {
  return item.ticked || followsField(item, source);
}

/** Whether the tick is the field's, and not the person's, to take back. */
export function followsField(item: ChecklistItem, source: string): boolean {
  return item.id === 'saring' && source.trim() !== '';
}
