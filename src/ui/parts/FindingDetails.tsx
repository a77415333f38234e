import type { Finding } from '../../model/finding';
import { Button } from './Button';
import { QuotedWords } from './QuotedWords';
import { SeverityLabel } from './SeverityLabel';
import { Why } from './Why';
import { useWords } from './words';

export interface FindingDetailsProps {
  readonly text: string;
  readonly finding: Finding;
  /** Unique in its document or shadow root. */
  readonly id: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Without it there is no way to show the words in the draft. */
  readonly onReveal?: ((finding: Finding) => void) | undefined;
}

/** One finding: folded to its title, or with everything a person may want to know. */
export function FindingDetails(props: FindingDetailsProps) {
  const { finding, id, open, onToggle } = props;
  const { t } = useWords();
  return (
    <article class={`finding is-${finding.severity}`} data-open={open}>
      <p class="finding-kind">
        <SeverityLabel severity={finding.severity} />
        {open && <span class="finding-topic">{t(`topic_${finding.topic}`)}</span>}
      </p>
      <h3>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          {finding.title}
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && <FindingBody {...props} />}
      </div>
    </article>
  );
}

function FindingBody({ text, finding, onReveal }: FindingDetailsProps) {
  const { t } = useWords();
  return (
    <>
      <QuotedWords text={text} at={finding.at} />
      <p>{finding.reason}</p>
      <p class="finding-advice">
        <b>{t('finding_advice')}</b> {finding.advice}
      </p>
      <p class="finding-question">
        <b>{t('finding_question')}</b> {finding.question}
      </p>
      {onReveal && (
        <Button tone="quiet" onPress={() => onReveal(finding)}>
          {t('button_reveal')}
        </Button>
      )}
      <Why finding={finding} />
    </>
  );
}
