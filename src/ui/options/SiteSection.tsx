import type { SiteId } from '../../model/draft';
import { SITES } from '../../model/draft';
import type { Settings } from '../../model/settings';
import { Switch } from '../parts/Switch';
import { useWords } from '../parts/words';
import { Section } from './Section';

export interface SiteSectionProps {
  readonly settings: Settings;
  readonly onSite: (site: SiteId, on: boolean) => void;
}

export function SiteSection({ settings, onSite }: SiteSectionProps) {
  const { t } = useWords();
  return (
    <Section id="sites" hint={t('options_sites_hint')}>
      <div class="fields">
        {SITES.map((site) => (
          <Switch
            key={site}
            label={t(`site_${site}`)}
            on={!settings.off.includes(site)}
            onSwitch={(on) => onSite(site, on)}
          />
        ))}
      </div>
    </Section>
  );
}
