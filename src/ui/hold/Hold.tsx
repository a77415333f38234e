import type { Checklist, ItemId } from '../../model/checklist';
import type { Finding } from '../../model/finding';
import { Button } from '../parts/Button';
import { FindingList } from '../parts/FindingList';
import { PanelFoot } from '../parts/PanelFoot';
import { ReadFor } from '../parts/ReadFor';
import { Sieve } from '../parts/Sieve';
import { useWords } from '../parts/words';
import { FourS } from './FourS';

export interface HoldProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly checklist: Checklist;
  readonly profileName: string;
  /** What stands in the source field. */
  readonly source: string;
  readonly onTick: (item: ItemId, ticked: boolean) => void;
  readonly onSource: (value: string) => void;
  readonly onAddSource: () => void;
  readonly onFix: () => void;
  readonly onInsist: () => void;
}

/** The inside of the modal dialog that holds a post once; its heading takes the focus. */
export function Hold(props: HoldProps) {
  const { text, findings, profileName, onFix, onInsist } = props;
  const { t, count, language } = useWords();
  return (
    <div class="panel hold" lang={language}>
      <div class="panel-inside">
        <h2 id="saring-hold-title" class="panel-head" tabIndex={-1}>
          <Sieve mood="filter" />
          {t('panel_title')}
        </h2>
        <div class="panel-scroll">
          <p class="panel-sub">{count('panel_sub', findings.length)}</p>
          <FindingList text={text} findings={findings} within="hold" />
          <FourS {...props} />
          <ReadFor profileName={profileName} />
        </div>
        <div class="panel-actions">
          <Button tone="primary" onPress={onFix}>
            {t('button_edit_first')}
          </Button>
          <Button tone="secondary" onPress={onInsist}>
            {t('button_post_anyway')}
          </Button>
        </div>
        <PanelFoot />
      </div>
    </div>
  );
}
