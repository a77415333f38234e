import * as v from 'valibot';
import { FACTS, type Fact, SCOPES } from '../../model/condition';
import { LIMITS, LIST_MODES, PACK_FORMAT, type SealedPack, VARIETIES } from '../../model/pack';
import { GUARD_EFFECTS } from '../../model/rule';
import { TOPICS, type Topic } from '../../model/topic';
import { condition } from './condition';
import { byId, listId, packId } from './ids';
import { bilingual, day, guide } from './words';

const termShape = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.termLength));
const list = v.strictObject({
  mode: v.picklist(LIST_MODES),
  also: v.exactOptional(v.pipe(v.array(v.picklist(VARIETIES)), v.maxLength(VARIETIES.length))),
  items: v.pipe(v.array(termShape), v.minLength(1), v.maxLength(LIMITS.termsInList)),
  except: v.exactOptional(v.pipe(v.array(termShape), v.maxLength(LIMITS.termsInList))),
});

const guard = v.strictObject({
  quoted: v.exactOptional(v.boolean()),
  when: condition,
  scope: v.picklist(SCOPES),
  effect: v.picklist(GUARD_EFFECTS),
  brokenBy: v.exactOptional(listId),
});

const election = v.strictObject({
  id: v.string(),
  kind: v.picklist(['nasional', 'daerah', 'ulang', 'pilkades']),
  region: v.pipe(v.string(), v.regex(/^(ID|\d{2}(\.\d{2}){0,2}(\.\d{4})?)$/)),
  stages: v.nullable(day),
  campaign: v.nullable(v.tuple([day, day])),
  votingDay: v.nullable(day),
  settled: v.nullable(day),
  quietDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30)),
  certainty: v.picklist(['official', 'announced', 'projected', 'unknown']),
  source: v.pipe(v.string(), v.maxLength(300)),
});

// Every topic may have a guide; `fromEntries` forgets which keys it was given.
const GUIDES = Object.fromEntries(TOPICS.map((topic) => [topic, v.exactOptional(guide)])) as Record<
  Topic,
  ReturnType<typeof v.exactOptional<typeof guide>>
>;

// The same for the facts.
const FACTS_SHAPE = Object.fromEntries(
  FACTS.map((fact) => [fact, v.exactOptional(condition)]),
) as Record<Fact, ReturnType<typeof v.exactOptional<typeof condition>>>;

/** A pack but for its rules, which are read one by one. */
export const packShape: v.GenericSchema<
  unknown,
  Omit<SealedPack, 'rules'> & { readonly rules: readonly unknown[] }
> = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id: packId,
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 31 - 1)),
  title: bilingual(v.pipe(v.string(), v.minLength(1), v.maxLength(80))),
  about: bilingual(v.pipe(v.string(), v.maxLength(300))),
  license: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  minEngine: v.pipe(v.number(), v.integer(), v.minValue(1)),
  lists: byId(list),
  guards: byId(guard),
  guides: v.strictObject(GUIDES),
  facts: v.exactOptional(v.strictObject(FACTS_SHAPE)),
  calendar: v.pipe(v.array(election), v.maxLength(200)),
  rules: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(LIMITS.rules)),
});
