import { clockOffset, phaseAt } from '../engine/calendar';
import type { ElectionEvent, RegionCode } from '../model/calendar';
import type { Context } from '../model/context';
import type { Language } from '../model/language';
import { DEFAULT_PROFILE } from '../model/profile';
import type { Request } from './request';

type Given = Pick<Request, 'profile' | 'date' | 'phase' | 'time' | 'region'>;

/** The circumstances of a request; what it leaves open comes from the command line, then from now. */
export function contextOf(
  request: Given,
  given: Given,
  events: readonly ElectionEvent[],
  language: Language,
): Context {
  const date = request.date ?? given.date;
  const time = request.time ?? given.time ?? '12:00';
  // The shape of a region code has been checked where it came in.
  const region = (request.region ?? given.region ?? null) as RegionCode | null;
  const now = date ? Date.parse(`${date}T${time}:00Z`) - clockOffset(region) : Date.now();
  return {
    profile: request.profile ?? given.profile ?? DEFAULT_PROFILE,
    now,
    region,
    phase: request.phase ?? given.phase ?? phaseAt(now, region, events),
    language,
  };
}
