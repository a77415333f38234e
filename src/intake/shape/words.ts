import * as v from 'valibot';
import type { Guide } from '../../model/pack';
import { PLACEHOLDERS, WORDING_LIMITS } from '../../model/rule';

/** The same shape in Indonesian and in English. */
export function bilingual<Shape extends v.GenericSchema>(shape: Shape) {
  return v.strictObject({ id: shape, en: shape });
}

/** A calendar day, `YYYY-MM-DD`. */
export const day = v.pipe(v.string(), v.isoDate());

function line(longest: number) {
  return v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
}

/** A line with no other placeholder than those that are filled. */
function phrased(longest: number) {
  return v.pipe(
    line(longest),
    v.check(
      (words) =>
        [...words.matchAll(/\{([^}]*)\}/g)].every(([, name]) => KNOWN.includes(name ?? '')),
      `{${PLACEHOLDERS.join('} {')}}`,
    ),
  );
}

const KNOWN: readonly string[] = PLACEHOLDERS;

const wording = v.strictObject({
  title: phrased(WORDING_LIMITS.title),
  reason: phrased(WORDING_LIMITS.reason),
  advice: phrased(WORDING_LIMITS.advice),
  question: phrased(WORDING_LIMITS.question),
});

/** What differs from the wording of the guide. */
export const wordingInPart = v.strictObject({
  title: v.exactOptional(wording.entries.title),
  reason: v.exactOptional(wording.entries.reason),
  advice: v.exactOptional(wording.entries.advice),
  question: v.exactOptional(wording.entries.question),
});

/** What a topic says, with what it leans on. */
export const guide: v.GenericSchema<unknown, Guide> = v.strictObject({
  name: bilingual(line(80)),
  wording: bilingual(wording),
  references: v.pipe(
    v.array(v.strictObject({ cite: line(200), checked: day, lawyer: v.boolean() })),
    v.maxLength(20),
  ),
  channels: v.pipe(v.array(v.strictObject({ name: line(120), checked: day })), v.maxLength(20)),
});
