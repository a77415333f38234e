import type { AdmittedPack, RefusedPack } from '../../model/generation';
import type { Language } from '../../model/language';
import { Sieve } from '../parts/Sieve';
import { useWords } from '../parts/words';
import { AboutSection } from './AboutSection';
import { Contents } from './Contents';
import { LanguageSection } from './LanguageSection';
import { PackSection } from './PackSection';
import { PauseSection } from './PauseSection';
import type { ProfileSectionProps } from './ProfileSection';
import { ProfileSection } from './ProfileSection';
import { RuleSection } from './RuleSection';
import type { SiteSectionProps } from './SiteSection';
import { SiteSection } from './SiteSection';

export interface OptionsProps extends ProfileSectionProps, SiteSectionProps {
  readonly packs: readonly AdmittedPack[];
  readonly refused: readonly RefusedPack[];
  /** Time of day as shown, "14.30"; `null` while not paused. */
  readonly pausedUntil: string | null;
  /** Version of the extension. */
  readonly version: string;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onLanguage: (language: Language) => void;
}

/** The settings page. The language shown as chosen is the language it is written in. */
export function Options(props: OptionsProps) {
  const { t, language } = useWords();
  return (
    <div class="page options" lang={language}>
      <header class="options-head">
        <h1>
          <Sieve mood="notes" />
          {t('options_title')}
        </h1>
        <p>{t('panel_privacy')}</p>
      </header>
      <Contents />
      <main>
        <ProfileSection {...props} />
        <SiteSection {...props} />
        <PackSection packs={props.packs} refused={props.refused} />
        <PauseSection {...props} />
        <LanguageSection onLanguage={props.onLanguage} />
        <RuleSection packs={props.packs} />
        <AboutSection version={props.version} />
      </main>
    </div>
  );
}
