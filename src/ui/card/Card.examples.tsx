import type { Finding } from '../../model/finding';
import type { Language } from '../../model/language';
import type { Blindness } from '../../model/page-state';
import type { Example } from '../parts/example';
import { nothing } from '../parts/example';
import { sampleDraft, sampleFindings } from '../parts/findings.examples';
import { useWords } from '../parts/words';
import { Card } from './Card';

type Pick = (findings: readonly Finding[]) => readonly Finding[];

function Sample({ language, pick }: { readonly language: Language; readonly pick: Pick }) {
  const { t } = useWords();
  return (
    <Card
      text={sampleDraft}
      findings={pick(sampleFindings(language))}
      profileName={t('profile_instansi')}
      onClose={nothing}
      onReveal={nothing}
    />
  );
}

function Unread({ because }: { readonly because: Blindness }) {
  const { t } = useWords();
  return (
    <Card
      text={sampleDraft}
      findings={[]}
      profileName={t('profile_warga')}
      blind={because}
      onClose={nothing}
      onReveal={nothing}
    />
  );
}

const picks: readonly (readonly [name: string, pick: Pick])[] = [
  ['four-findings', (findings) => findings],
  ['two-findings', (findings) => findings.slice(1, 3)],
  ['many-places', (findings) => findings.slice(1, 2)],
  ['information-only', (findings) => findings.slice(3)],
  ['no-findings', () => []],
];

const reasons = ['not-ready', 'too-long', 'failed', 'updated'] as const;

export const cardExamples: readonly Example[] = [
  ...picks.map(([name, pick]) => ({
    name,
    show: (language: Language) => <Sample language={language} pick={pick} />,
  })),
  ...reasons.map((because) => ({
    name: `blind-${because}`,
    show: () => <Unread because={because} />,
  })),
];
