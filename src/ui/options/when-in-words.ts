import type { Escalation } from '../../model/rule';
import type { UiWords } from '../parts/words';
import { daysInWords } from './days-in-words';

/** When a rule applies, or when it becomes graver: one line for each kind; no line means always. */
export function whenInWords(
  { when = {}, beside }: Pick<Escalation, 'when' | 'beside'>,
  words: UiWords,
): readonly string[] {
  const { t } = words;
  const { profile, phase, days, before, site, surface, media } = when;
  return [
    beside && t('when_beside', { list: listed(beside, (id) => t(`topic_${id}`)) }),
    profile && t('when_profile', { list: listed(profile, (id) => t(`profile_${id}`)) }),
    phase && t('when_phase', { list: listed(phase, (id) => t(`phase_${id}`)) }),
    days && t('when_days', { days: daysInWords(days, words) }),
    before && t('when_before', { time: clockInWords(before, words) }),
    site && t('when_site', { list: listed(site, (id) => t(`site_${id}`)) }),
    surface && t('when_surface', { list: listed(surface, (id) => t(`surface_${id}`)) }),
    media && t('when_media', { list: listed(media, (id) => t(`media_${id}`)) }),
  ].filter((line) => line !== undefined);
}

// Semicolons: some of the names have a comma or an "or" of their own.
function listed<Id>(ids: readonly Id[], name: (id: Id) => string): string {
  return ids.map(name).join('; ');
}

/** A time of day, `HH:MM`, as the language writes it. */
function clockInWords(time: string, { language }: UiWords): string {
  const format = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(new Date(`1970-01-01T${time}Z`));
}
