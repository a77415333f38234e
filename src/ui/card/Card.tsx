import type { Finding } from '../../model/finding';
import type { Blindness } from '../../model/page-state';
import type { RuleId } from '../../model/rule';
import { FindingList } from '../parts/FindingList';
import { PanelFoot } from '../parts/PanelFoot';
import { ReadFor } from '../parts/ReadFor';
import { Sieve } from '../parts/Sieve';
import { useWords } from '../parts/words';
import { Blind } from './Blind';
import { CloseButton } from './CloseButton';

export interface CardProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly profileName: string;
  /** Given while the draft is not being read; the findings are then not shown. */
  readonly blind?: Blindness | undefined;
  /** The finding that is unfolded at first, such as the one whose mark was pressed. */
  readonly opened?: RuleId | undefined;
  readonly onClose: () => void;
  readonly onReveal: (finding: Finding) => void;
}

/** What was found, read while writing; never holds anything. */
export function Card(props: CardProps) {
  const { t, language } = useWords();
  return (
    <dialog
      open
      class="panel card"
      lang={language}
      aria-labelledby="saring-card-title"
      onKeyDown={({ key }) => key === 'Escape' && props.onClose()}
    >
      <div class="panel-inside">
        <header class="panel-head">
          <h2 id="saring-card-title" tabIndex={-1}>
            <Sieve mood={moodOf(props)} />
            {t('panel_title')}
          </h2>
          <CloseButton onClose={props.onClose} />
        </header>
        <div class="panel-scroll">
          <CardBody {...props} />
        </div>
        <PanelFoot />
      </div>
    </dialog>
  );
}

function moodOf({ blind, findings }: CardProps) {
  if (blind) return 'blind';
  return findings.length === 0 ? 'clear' : 'notes';
}

function CardBody({ text, findings, profileName, blind, opened, onReveal }: CardProps) {
  const { t, count } = useWords();
  if (blind) return <Blind because={blind} />;
  if (findings.length === 0) {
    return (
      <>
        <p class="panel-rest">{t('panel_clear')}</p>
        <ReadFor profileName={profileName} />
      </>
    );
  }
  return (
    <>
      <p class="panel-sub">{count('panel_sub', findings.length)}</p>
      <FindingList
        key={opened}
        text={text}
        findings={findings}
        within="card"
        opened={opened}
        onReveal={onReveal}
      />
      <ReadFor profileName={profileName} />
    </>
  );
}
