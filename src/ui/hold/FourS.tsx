import type { Checklist, ItemId } from '../../model/checklist';
import { useWords } from '../parts/words';
import { ItemRow } from './ItemRow';
import { SourceField } from './SourceField';
import { isTicked } from './ticked';

export interface FourSProps {
  readonly checklist: Checklist;
  readonly source: string;
  readonly onTick: (item: ItemId, ticked: boolean) => void;
  readonly onSource: (value: string) => void;
  readonly onAddSource: () => void;
}

/** The "filter first" checklist: Serap, Saring, Santun, Seimbang. */
export function FourS({ checklist, source, onTick, onSource, onAddSource }: FourSProps) {
  const { t } = useWords();
  const ticked = checklist.filter((item) => isTicked(item, source)).length;
  return (
    <>
      <div class="four-s-head">
        <h3 id="saring-four-s">{t('checklist_title')}</h3>
        <small>{t('checklist_done', { n: ticked, all: checklist.length })}</small>
      </div>
      <fieldset class="four-s" aria-labelledby="saring-four-s">
        {checklist.map((item) => (
          <div class={`item is-${item.need}`} key={item.id}>
            <ItemRow item={item} source={source} onTick={onTick} />
            {item.id === 'saring' && (
              <SourceField source={source} onSource={onSource} onAddSource={onAddSource} />
            )}
          </div>
        ))}
      </fieldset>
    </>
  );
}
