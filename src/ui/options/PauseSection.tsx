import { Button } from '../parts/Button';
import { useWords } from '../parts/words';
import { Section } from './Section';

export interface PauseSectionProps {
  readonly pausedUntil: string | null;
  readonly onPause: () => void;
  readonly onResume: () => void;
}

export function PauseSection({ pausedUntil, onPause, onResume }: PauseSectionProps) {
  const { t } = useWords();
  const isPaused = pausedUntil !== null;
  return (
    <Section id="pause" hint={t('options_pause_hint')}>
      <div class="row">
        <p role="status">
          {isPaused ? t('popup_paused', { time: pausedUntil }) : t('options_pause_none')}
        </p>
        <Button tone={isPaused ? 'primary' : 'secondary'} onPress={isPaused ? onResume : onPause}>
          {t(isPaused ? 'button_resume' : 'button_pause')}
        </Button>
      </div>
    </Section>
  );
}
