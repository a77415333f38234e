import type { SiteId } from '../../model/draft';
import { SITES } from '../../model/draft';
import type { Profile } from '../../model/profile';
import type { Settings } from '../../model/settings';
import { Choice } from '../parts/Choice';
import { profileOptions } from '../parts/profile-options';
import { useWords } from '../parts/words';
import { Section } from './Section';

export interface ProfileSectionProps {
  readonly settings: Settings;
  readonly onMainProfile: (profile: Profile) => void;
  /** `null`: the site follows the main profile. */
  readonly onSiteProfile: (site: SiteId, profile: Profile | null) => void;
}

export function ProfileSection(props: ProfileSectionProps) {
  const { settings, onMainProfile, onSiteProfile } = props;
  const words = useWords();
  const { t } = words;
  const options = profileOptions(words);
  const same = { value: 'same', label: t('options_profile_same') } as const;
  return (
    <Section id="profile" hint={t('options_profile_hint')}>
      <div class="fields">
        <Choice
          label={t('options_profile_default')}
          value={settings.profile}
          options={options}
          onChoose={onMainProfile}
        />
        {SITES.map((site) => (
          <Choice
            key={site}
            label={t('options_profile_on', { site: t(`site_${site}`) })}
            value={settings.profiles[site] ?? same.value}
            options={[same, ...options]}
            onChoose={(chosen) => onSiteProfile(site, chosen === 'same' ? null : chosen)}
          />
        ))}
      </div>
    </Section>
  );
}
