import * as v from 'valibot';
import { PHASES } from '../../model/calendar';
import { SITES, SURFACES } from '../../model/draft';
import { LIMITS } from '../../model/pack';
import { PROFILES } from '../../model/profile';
import type { ProvenRule } from '../../model/rule';
import { SEVERITIES } from '../../model/severity';
import { TOPICS } from '../../model/topic';
import { condition } from './condition';
import { guardId, ruleId } from './ids';
import { bilingual, day, wordingInPart } from './words';

const circumstances = {
  profile: v.picklist(PROFILES),
  phase: v.picklist(PHASES),
  site: v.picklist(SITES),
  surface: v.picklist(SURFACES),
  media: v.picklist(['none', 'image', 'video', 'unknown']),
};
const when = v.strictObject({
  profile: some(circumstances.profile),
  phase: some(circumstances.phase),
  site: some(circumstances.site),
  surface: some(circumstances.surface),
  media: some(circumstances.media),
  days: v.exactOptional(v.tuple([day, day])),
  before: v.exactOptional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, '15:00'))),
});

function some<Item>(item: v.GenericSchema<unknown, Item>) {
  return v.exactOptional(v.pipe(v.array(item), v.minLength(1), v.maxLength(12)));
}

const exampleText = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const example = v.union([
  exampleText,
  v.strictObject({
    text: exampleText,
    profile: v.exactOptional(circumstances.profile),
    phase: v.exactOptional(circumstances.phase),
    site: v.exactOptional(circumstances.site),
    surface: v.exactOptional(circumstances.surface),
    media: v.exactOptional(circumstances.media),
  }),
]);
const examples = v.pipe(v.array(example), v.minLength(LIMITS.examplesEachWay), v.maxLength(100));

/** A step without a reason would be a graver rule. */
const escalation = v.pipe(
  v.strictObject({
    when: v.exactOptional(when),
    beside: some(v.picklist(TOPICS)),
    to: v.picklist(SEVERITIES),
  }),
  v.check((step) => step.when !== undefined || step.beside !== undefined, 'when | beside'),
);

/** One rule with its proof. */
export const ruleShape: v.GenericSchema<unknown, ProvenRule> = v.strictObject({
  id: ruleId,
  topic: v.picklist(TOPICS),
  severity: v.picklist(SEVERITIES),
  when: v.exactOptional(when),
  match: condition,
  guards: v.exactOptional(v.pipe(v.array(guardId), v.maxLength(12))),
  escalate: v.exactOptional(v.pipe(v.array(escalation), v.maxLength(6))),
  wording: v.exactOptional(bilingual(wordingInPart)),
  minEngine: v.exactOptional(v.pipe(v.number(), v.integer())),
  examples: v.strictObject({ hits: examples, misses: examples }),
});
