import type { Pattern } from '../../model/condition';
import type { UiWords } from '../parts/words';

/** What is known by its form, and how much of it there must be: "…, paling sedikit 5 huruf". */
export function patternInWords(
  { pattern, letters, digits }: Pattern,
  { t, count }: UiWords,
): string {
  return [
    t(`pattern_${pattern}`),
    letters !== undefined && count('letters_at_least', letters),
    digits && t('digits_at_end'),
  ]
    .filter((said) => said)
    .join(', ');
}
