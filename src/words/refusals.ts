import type { Refusal } from '../model/admission';
import type { Words } from '../model/language';

/** What is wrong, where, and what to do, for the author of a pack. */
export function refusalInWords(refusal: Refusal, words: Words): string {
  const { because, path, rule, found = '', expected = '' } = refusal;
  const place = [rule, path].filter((part) => part).join(' · ');
  const sentence = words.t(`refusal_${because.replaceAll('-', '_')}`, { found, expected });
  return place ? `${place}: ${sentence}` : sentence;
}
