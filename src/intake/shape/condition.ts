import * as v from 'valibot';
import {
  ADDRESSES,
  type Condition,
  FACTS,
  LINK_TRAITS,
  type Operator,
  PATTERNS,
  SCOPES,
  SHOUTS,
} from '../../model/condition';
import { LIMITS } from '../../model/pack';
import { listId } from './ids';

/** Says in an issue that an operator is not known, so that the rule is skipped and not the pack refused. */
export const UNKNOWN_OPERATOR = 'unknown-operator';

const scope = v.exactOptional(v.picklist(SCOPES));
export const condition: v.GenericSchema<unknown, Condition> = v.lazy((input) => {
  const operator = operatorOf(input);
  return operator ? shapes[operator] : v.never(UNKNOWN_OPERATOR);
});
const parts = v.pipe(v.array(condition), v.minLength(1), v.maxLength(12));

const shapes: { readonly [Op in Operator]: v.GenericSchema<unknown, Condition> } = {
  term: v.strictObject({ term: listId }),
  seq: v.strictObject({
    seq: v.pipe(v.array(condition), v.minLength(2), v.maxLength(5)),
    gap: v.exactOptional(whole(0, LIMITS.gap)),
  }),
  near: v.strictObject({
    near: v.tuple([condition, condition]),
    within: whole(0, LIMITS.near),
    ordered: v.exactOptional(v.boolean()),
    scope,
  }),
  all: v.strictObject({ all: parts, scope }),
  any: v.strictObject({ any: parts }),
  none: v.strictObject({ none: parts }),
  count: v.strictObject({
    count: condition,
    min: whole(2, 20),
    distinct: v.exactOptional(v.boolean()),
    scope,
  }),
  missing: v.strictObject({ missing: v.picklist(FACTS) }),
  pattern: v.strictObject({
    pattern: v.picklist(PATTERNS),
    letters: v.exactOptional(whole(3, 20)),
    digits: v.exactOptional(v.boolean()),
  }),
  link: v.strictObject({
    link: v.strictObject({
      is: v.exactOptional(v.pipe(v.array(v.picklist(LINK_TRAITS)), v.minLength(1))),
      host: v.exactOptional(listId),
      like: v.exactOptional(listId),
    }),
  }),
  shout: v.strictObject({ shout: v.picklist(SHOUTS), min: whole(1, 50) }),
  address: v.strictObject({ address: v.picklist(ADDRESSES), of: condition }),
};

function whole(from: number, to: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
}

function operatorOf(input: unknown): Operator | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  return (Object.keys(shapes) as Operator[]).find((name) => Object.hasOwn(input, name));
}
