import type { ChecklistItem, ItemId } from '../../model/checklist';
import { useWords } from '../parts/words';
import { followsField, isTicked } from './ticked';

export interface ItemRowProps {
  readonly item: ChecklistItem;
  readonly source: string;
  readonly onTick: (item: ItemId, ticked: boolean) => void;
}

export function ItemRow({ item, source, onTick }: ItemRowProps) {
  const { t } = useWords();
  const need = `saring-need-${item.id}`;
  function tick(box: HTMLInputElement) {
    if (followsField(item, source)) box.checked = true;
    else onTick(item.id, box.checked);
  }
  return (
    <div class="item-row">
      <label>
        <input
          type="checkbox"
          checked={isTicked(item, source)}
          aria-describedby={need}
          onChange={(event) => tick(event.currentTarget)}
        />
        <span>
          <b>{t(`item_${item.id}`)}</b> {t(`item_${item.id}_text`)}
        </span>
      </label>
      <small id={need} class="need">
        {t(`need_${item.need}`)}
      </small>
    </div>
  );
}
