import * as v from 'valibot';
import { PHASES } from '../model/calendar';
import { LONGEST_DRAFT, SITES, SURFACES } from '../model/draft';
import { PROFILES } from '../model/profile';

/** A day that is in the calendar, `YYYY-MM-DD`. */
export const day = v.pipe(
  v.string(),
  v.isoDate('YYYY-MM-DD'),
  v.check((text) => isDay(text), 'YYYY-MM-DD'),
);

/** Ministry code of a province, a regency, a district or a village. */
export const region = v.pipe(v.string(), v.regex(/^\d{2}(\.\d{2}){0,2}(\.\d{4})?$/, '33.25'));

/** A line of `saring check --format jsonl`. Keys that are not named here are left unread. */
const requestShape = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.pipe(v.string(), v.maxLength(LONGEST_DRAFT)),
  site: v.optional(v.picklist(SITES)),
  surface: v.optional(v.picklist(SURFACES)),
  profile: v.optional(v.picklist(PROFILES)),
  date: v.optional(day),
  phase: v.optional(v.picklist(PHASES)),
  time: v.optional(v.pipe(v.string(), v.isoTime())),
  region: v.optional(region),
});

export type Request = v.InferOutput<typeof requestShape>;

/** Why a line is no request: a key of the interface's strings, and what to fill in. */
export interface LineFault {
  readonly fault: 'line_too_long' | 'line_not_utf8' | 'line_not_json' | 'line_wrong_shape';
  readonly path?: string;
  readonly expected?: string;
  readonly id?: string | number;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

export function requestOf(bytes: Uint8Array): Request | LineFault {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { fault: 'line_not_utf8' };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'line_not_json' };
  }
  const request = v.safeParse(requestShape, value);
  if (request.success) return request.output;
  const [issue] = request.issues;
  const id = idOf(value);
  return {
    fault: issue.type === 'max_length' ? 'line_too_long' : 'line_wrong_shape',
    path: v.getDotPath(issue) ?? '',
    expected: issue.expected ?? issue.message,
    ...(id === undefined ? {} : { id }),
  };
}

function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(text);
}

function idOf(value: unknown): string | number | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  const { id } = value;
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}
