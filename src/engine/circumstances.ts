import type { Context } from '../model/context';
import type { Draft } from '../model/draft';
import type { When } from '../model/rule';
import { clockOf, dayOf } from './calendar';

/** Whether draft and moment are those that a rule asks for. An unknown phase fits any. */
export function fits(when: When, draft: Draft, context: Context): boolean {
  return (
    allows(when.profile, context.profile) &&
    (context.phase === 'unknown' || allows(when.phase, context.phase)) &&
    allows(when.site, draft.site) &&
    allows(when.surface, draft.surface) &&
    allows(when.media, draft.media) &&
    isAmong(when.days, dayOf(context.now, context.region)) &&
    (when.before === undefined || clockOf(context.now) < when.before)
  );
}

/** Whether a rule applies only because nobody knows the phase. */
export function hangsOnUnknownPhase(when: When, context: Context): boolean {
  return when.phase !== undefined && context.phase === 'unknown';
}

function allows<Value>(allowed: readonly Value[] | undefined, value: Value | null): boolean {
  return allowed === undefined || (value !== null && allowed.includes(value));
}

/** Days of one form are in the order of the calendar as they are in that of the alphabet. */
function isAmong(days: readonly [from: string, to: string] | undefined, day: string): boolean {
  return days === undefined || (days[0] <= day && day <= days[1]);
}
