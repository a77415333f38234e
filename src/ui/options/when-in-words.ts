import type { When } from '../../model/rule';
import type { UiWords } from '../parts/words';

/** Says the circumstances of a rule, one line for each kind; no line means any circumstances. */
export function whenInWords(when: When, { t }: UiWords): readonly string[] {
  const { profile, phase, site, surface, media } = when;
  return [
    profile && t('when_profile', { list: listed(profile, (id) => t(`profile_${id}`)) }),
    phase && t('when_phase', { list: listed(phase, (id) => t(`phase_${id}`)) }),
    site && t('when_site', { list: listed(site, (id) => t(`site_${id}`)) }),
    surface && t('when_surface', { list: listed(surface, (id) => t(`surface_${id}`)) }),
    media && t('when_media', { list: listed(media, (id) => t(`media_${id}`)) }),
  ].filter((line) => line !== undefined);
}

// Semicolons: some of the names have a comma or an "or" of their own.
function listed<Id>(ids: readonly Id[], name: (id: Id) => string): string {
  return ids.map(name).join('; ');
}
