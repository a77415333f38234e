import type { SiteId } from '../../model/draft';
import { Button } from '../parts/Button';
import { Choice } from '../parts/Choice';
import { profileOptions } from '../parts/profile-options';
import { Switch } from '../parts/Switch';
import { useWords } from '../parts/words';
import type { PopupProps } from './Popup';
import type { SitePage } from './popup-state';

export interface SiteControlsProps extends Omit<PopupProps, 'state' | 'onOptions'> {
  readonly site: SiteId;
  readonly page: SitePage;
}

/** What a person can set for the site in the tab. */
export function SiteControls(props: SiteControlsProps) {
  const { site, page, profile, onProfile, onPause, onResume, onSite } = props;
  const words = useWords();
  const { t } = words;
  const named = { site: t(`site_${site}`) };
  return (
    <div class="controls">
      <Switch label={t('popup_site_switch', named)} on={page.is !== 'off'} onSwitch={onSite} />
      <Choice
        label={t('popup_profile', named)}
        value={profile}
        options={profileOptions(words)}
        onChoose={onProfile}
      />
      {page.is === 'paused' && (
        <Button tone="primary" onPress={onResume}>
          {t('button_resume')}
        </Button>
      )}
      {!RESTS.includes(page.is) && (
        <Button tone="secondary" onPress={onPause}>
          {t('button_pause')}
        </Button>
      )}
    </div>
  );
}

// Where nothing is being read anyway, a pause would change nothing.
const RESTS: readonly SitePage['is'][] = ['paused', 'off', 'stale'];
