import * as v from 'valibot';
import { type Condition, type Operator, SCOPES } from '../../model/condition';
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
  near: v.strictObject({
    near: v.tuple([condition, condition]),
    within: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.near)),
    ordered: v.exactOptional(v.boolean()),
    scope,
  }),
  all: v.strictObject({ all: parts, scope }),
  any: v.strictObject({ any: parts }),
  none: v.strictObject({ none: parts }),
};

function operatorOf(input: unknown): Operator | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  return (Object.keys(shapes) as Operator[]).find((name) => Object.hasOwn(input, name));
}
