import { useWords } from '../parts/words';

export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" class="close" aria-label={t('button_close')} onClick={onClose}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="m4 4 8 8m0-8-8 8" />
      </svg>
    </button>
  );
}
