import type { ElectionEvent, Phase, RegionCode } from '../model/calendar';

/**
 * The phase of an election at a moment (epoch milliseconds) in a region; the strictest where
 * several elections overlap. A date that is not official leaves the phase `unknown` while it would
 * matter; with no election in sight the phase is `biasa`.
 */
export function phaseAt(
  now: number,
  region: RegionCode | null,
  events: readonly ElectionEvent[],
): Phase | 'unknown' {
  const today = Math.floor((now + clockOffset(region)) / DAY);
  const phases = events
    .filter((event) => concerns(event, region))
    .map((event) => ({ event, phase: phaseOf(event, today) }))
    .filter(({ phase }) => phase !== 'biasa');
  const certain = phases.filter(({ event }) => event.certainty === 'official');
  const strictest = STRICTEST_FIRST.find((phase) => certain.some((it) => it.phase === phase));
  return strictest ?? (phases.length > 0 ? 'unknown' : 'biasa');
}

/** The day, `YYYY-MM-DD`, of a moment (epoch milliseconds) in a region. */
export function dayOf(now: number, region: RegionCode | null): string {
  const days = Math.floor((now + clockOffset(region)) / DAY) + EPOCH;
  // The reverse of `dayNumber`: 400-year cycles of 146,097 days, counted from March.
  const cycle = Math.floor((days - 1) / 146_097);
  const inCycle = days - 1 - cycle * 146_097;
  const year = Math.floor(
    (inCycle -
      Math.floor(inCycle / 1460) +
      Math.floor(inCycle / 36_524) -
      Math.floor(inCycle / 146_096)) /
      365,
  );
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const full = year + cycle * 400 + (month <= 2 ? 1 : 0);
  return [String(full).padStart(4, '0'), pad(month), pad(date)].join('-');
}

/** The time of day in Jakarta, `HH:MM`. */
export function clockOf(now: number): string {
  const minutes = Math.floor(((((now + clockOffset(null)) % DAY) + DAY) % DAY) / MINUTE);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const STRICTEST_FIRST: readonly Phase[] = ['hari_h', 'masa_tenang', 'kampanye', 'tahapan', 'pasca'];

function concerns(event: ElectionEvent, region: RegionCode | null): boolean {
  if (event.region === 'ID') return true;
  if (region === null) return false;
  return region === event.region || region.startsWith(`${event.region}.`);
}

function phaseOf(event: ElectionEvent, today: number): Phase {
  const voting = dayNumber(event.votingDay);
  if (voting === null) return 'biasa';
  const settled = dayNumber(event.settled) ?? voting + DAYS_TO_SETTLE;
  const begins = dayNumber(event.campaign?.[0] ?? null);
  const ends = dayNumber(event.campaign?.[1] ?? null);
  const stages = dayNumber(event.stages) ?? voting - DAYS_OF_STAGES;
  if (today > settled || today < stages) return 'biasa';
  if (today > voting) return 'pasca';
  if (today === voting) return 'hari_h';
  if (today >= voting - event.quietDays) return 'masa_tenang';
  if (begins !== null && ends !== null && today >= begins && today <= ends) return 'kampanye';
  return 'tahapan';
}

/** Stages begin at most 20 months before voting day (UU 7/2017 art. 167(6)). */
const DAYS_OF_STAGES = 608;
/** Until results are final where no day is given: the time the disputes of 2024 took. */
const DAYS_TO_SETTLE = 90;

/** Days since 1970-01-01 of a calendar day `YYYY-MM-DD` of the Gregorian calendar. */
function dayNumber(day: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  if (!parts) return null;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number]; // three groups
  // Years are counted from March, so that the leap day comes last.
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + date - EPOCH;
}

/** What the sum above gives for 1970-01-01. */
const EPOCH = 719_469;

/** How far the clock of a region is ahead of UTC, in ms: WIB, WITA or WIT; WIB where it is not known. */
export function clockOffset(region: RegionCode | null): number {
  const province = Number(region?.slice(0, 2) ?? 31);
  if (province >= 81) return 9 * HOUR;
  if ((province >= 51 && province <= 53) || (province >= 63 && province <= 76)) return 8 * HOUR;
  return 7 * HOUR;
}
