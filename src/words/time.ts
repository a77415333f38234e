import type { Language } from '../model/language';

/** A moment (epoch milliseconds) as a time of day, "14.30". */
export function timeOfDay(moment: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(moment);
}
