import type { Spans } from '../spans';
import type { Detector, Material } from './detector';
import type { DigitRun } from './digit-runs';
import { SEEN } from './survey';

/** Mobile and fixed numbers of Indonesia, with or without 62; not those of services. */
export const phone: Detector = {
  key: 'phone',
  gate: SEEN.number,
  detect: (material) => numbers(material, isPhone),
};

/** Numbers of services: emergency, toll-free, call centres. Never a person's. */
export const hotline: Detector = {
  key: 'hotline',
  gate: SEEN.digits,
  detect: (material) => numbers(material, isHotline),
};

function numbers({ text, digitRuns }: Material, fits: (digits: string) => boolean): Spans {
  const found: number[] = [];
  for (const run of digitRuns()) {
    const from = text.charAt(run.from - 1) === '+' ? run.from - 1 : run.from;
    if (fits(run.digits) && isAlone(text, run)) found.push(from, run.to);
  }
  return found;
}

/** Not inside a word, an amount, a longer code; `wa.me/62…` is a number all the same. */
function isAlone(text: string, { from, to }: DigitRun): boolean {
  const before = text.slice(Math.max(0, from - 8), from).toLowerCase();
  if (/wa\.me\/\+?$/.test(before)) return true;
  return !/(rp\.?\s?|[\p{L}\d_/=#])$/u.test(before) && !/^[\p{L}_/]/u.test(text.slice(to, to + 1));
}

function isPhone(digits: string): boolean {
  const local = digits.replace(/^(0062|62)/, '0');
  if (isHotline(digits)) return false;
  if (/^08[1-9]/.test(local)) return local.length >= 10 && local.length <= 13;
  if (/^8[1-9]/.test(digits)) return digits.length >= 9 && digits.length <= 12;
  return /^0[2-7]\d/.test(local) && local.length >= 9 && local.length <= 11;
}

const SHORT_CODES = new Set('110 112 113 115 117 118 119 122 123 129 131 148 157 159'.split(' '));

function isHotline(digits: string): boolean {
  return SHORT_CODES.has(digits) || /^(1500\d{3}|0800\d{5,8}|14\d{3})$/.test(digits);
}

/** Electronic mail addresses. */
export const email: Detector = {
  key: 'email',
  gate: SEEN.at | SEEN.point,
  detect({ text }) {
    const found: number[] = [];
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const from = extent(text, at, -1);
      const to = extent(text, at, 1);
      const host = text.slice(at + 1, to);
      if (from < at && /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(host)) found.push(from, to);
    }
    return found;
  },
};

/** Longest half of an address, in code units. */
const LONGEST_HALF = 64;

/** How far the signs of an address reach to one side of its `@`. */
function extent(text: string, at: number, step: 1 | -1): number {
  let end = at;
  while (Math.abs(end - at) < LONGEST_HALF && /[a-z0-9._%+-]/i.test(text.charAt(end + step))) {
    end += step;
  }
  if (step === -1) return end;
  while (end > at && text.charAt(end) === '.') end--;
  return end + 1;
}
