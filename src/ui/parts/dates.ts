import type { Language } from '../../model/language';

/** A calendar day, `YYYY-MM-DD`, in words; anything else as it stands. */
export function dayInWords(day: string, language: Language): string {
  const at = new Date(day);
  if (Number.isNaN(at.getTime())) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
