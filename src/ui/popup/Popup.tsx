import type { Profile } from '../../model/profile';
import { Button } from '../parts/Button';
import { Sieve } from '../parts/Sieve';
import { useWords } from '../parts/words';
import type { PopupState } from './popup-state';
import { SiteControls } from './SiteControls';
import { StateNote } from './StateNote';

export interface PopupProps {
  readonly state: PopupState;
  /** The profile of the site in the tab. */
  readonly profile: Profile;
  readonly onProfile: (profile: Profile) => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onSite: (on: boolean) => void;
  readonly onOptions: () => void;
}

/** What opens from the toolbar. */
export function Popup(props: PopupProps) {
  const { state, onOptions } = props;
  const { t, language } = useWords();
  return (
    <main class="page popup" lang={language}>
      <h1>
        <Sieve mood="notes" />
        {t('app_name')}
      </h1>
      <StateNote state={state} />
      {state.on === 'site' && <SiteControls {...props} site={state.site} page={state.page} />}
      <Button tone="quiet" onPress={onOptions}>
        {t('button_options')}
      </Button>
      <p class="page-foot">{t('panel_privacy')}</p>
    </main>
  );
}
