import type { AdmittedPack, RefusedPack } from '../../model/generation';
import { useWords } from '../parts/words';
import { PackCard } from './PackCard';
import { RefusedCard } from './RefusedCard';
import { Section } from './Section';

export interface PackSectionProps {
  readonly packs: readonly AdmittedPack[];
  readonly refused: readonly RefusedPack[];
}

export function PackSection({ packs, refused }: PackSectionProps) {
  const { t } = useWords();
  return (
    <Section id="packs" hint={t('options_packs_hint')}>
      {refused.map((pack) => (
        <RefusedCard key={pack.name} refused={pack} />
      ))}
      {packs.length === 0 && <p>{t('options_packs_none')}</p>}
      {packs.map((installed) => (
        <PackCard key={installed.pack.id} installed={installed} />
      ))}
    </Section>
  );
}
