import { expect, it } from 'vitest';
import { dayInWords } from '../../src/ui/parts/dates';

it.each([
  ['2026-11-20', 'id', '20 November 2026'],
  ['2026-11-20', 'en', 'November 20, 2026'],
  ['entah', 'id', 'entah'],
] as const)('the day %s in %s is “%s”', (day, language, words) => {
  expect(dayInWords(day, language)).toBe(words);
});
