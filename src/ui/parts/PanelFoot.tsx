import { useWords } from './words';

/** What card and dialog say at their end: where it was read, and what it is not. */
export function PanelFoot() {
  const { t } = useWords();
  return (
    <footer class="panel-foot">
      <p>
        {t('panel_privacy')} {t('panel_law')}
      </p>
    </footer>
  );
}
