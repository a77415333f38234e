import { useWords } from '../parts/words';

/** The status line after "Tetap unggah": the person presses the site's own button once more. */
export function Decided() {
  const { t, language } = useWords();
  return (
    <p class="decided" role="status" lang={language}>
      {t('panel_decided')}
    </p>
  );
}
