import * as v from 'valibot';
import type { ListId, PackId } from '../../model/pack';
import type { GuardId, RuleId } from '../../model/rule';

// A brand says that a string has been through here; the decoder is the one place that gives it.

const partId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]{0,60}$/));

export const listId = v.pipe(
  partId,
  v.transform((id) => id as ListId),
);

export const guardId = v.pipe(
  partId,
  v.transform((id) => id as GuardId),
);

export const ruleId = v.pipe(
  v.string(),
  v.regex(/^[a-z_]{1,30}\/[a-z0-9][a-z0-9-]{0,60}$/),
  v.transform((id) => id as RuleId),
);

export const packId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{1,48}$/),
  v.transform((id) => id as PackId),
);

/** Values under the ids of a pack's own parts. */
export function byId<Value>(value: v.GenericSchema<unknown, Value>) {
  return v.record(partId, value);
}
