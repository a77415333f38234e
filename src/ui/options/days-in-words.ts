import { dayInWords } from '../parts/dates';
import type { UiWords } from '../parts/words';

/** Days from one to another, both `YYYY-MM-DD`, in words: "1 sampai 3 Maret 2029". */
export function daysInWords([from, to]: readonly [string, string], words: UiWords): string {
  const { t, language } = words;
  if (from === to) return dayInWords(from, language);
  const [first, last] = [new Date(from), new Date(to)];
  // Not a day, or the wrong way round: as it stands.
  if (!(first < last)) {
    return t('day_range', { from: dayInWords(from, language), to: dayInWords(to, language) });
  }
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const parts = format.formatRangeToParts(first, last);
  // What both days share stands once, beside one of them; between them stands a dash.
  const begin = parts.slice(0, parts.findLastIndex(({ source }) => source === 'startRange') + 1);
  const end = parts.slice(parts.findIndex(({ source }) => source === 'endRange'));
  return t('day_range', { from: joined(begin), to: joined(end) });
}

function joined(parts: readonly Intl.DateTimeRangeFormatPart[]): string {
  return parts.map(({ value }) => value).join('');
}
