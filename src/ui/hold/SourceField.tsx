import { Button } from '../parts/Button';
import { useWords } from '../parts/words';

export interface SourceFieldProps {
  readonly source: string;
  readonly onSource: (value: string) => void;
  readonly onAddSource: () => void;
}

/** Asks for a fact instead of a tick. */
export function SourceField({ source, onSource, onAddSource }: SourceFieldProps) {
  const { t } = useWords();
  return (
    <div class="source">
      <label for="saring-source">{t('source_label')}</label>
      <input
        id="saring-source"
        type="text"
        autocomplete="off"
        value={source}
        placeholder={t('source_placeholder')}
        aria-describedby="saring-source-hint"
        onInput={(event) => onSource(event.currentTarget.value)}
      />
      <Button tone="quiet" disabled={source.trim() === ''} onPress={onAddSource}>
        {t('button_add_source')}
      </Button>
      <small id="saring-source-hint">{t('source_hint')}</small>
    </div>
  );
}
