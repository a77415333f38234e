import type { Blindness } from '../../model/page-state';
import { BLIND_WORDS } from '../parts/blind-words';
import { useWords } from '../parts/words';

/** The card's words when the draft is not being read. */
export function Blind({ because }: { readonly because: Blindness }) {
  const { t } = useWords();
  return (
    <div class="panel-rest">
      <h3>{t('blind_title')}</h3>
      <p>{t(BLIND_WORDS[because])}</p>
      <p>{t('blind_free')}</p>
    </div>
  );
}
