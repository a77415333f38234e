import { NO_SPANS, type Spans } from '../spans';
import type { Detector, Material } from './detector';
import type { DigitRun } from './digit-runs';
import { SEEN } from './survey';

/** Provinces of the ministry's code (Permendagri 72/2019 and the provinces made since). */
const PROVINCES = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'.split(
    ' ',
  ),
);

/**
 * NIK, and the family card number of the same shape: region, date of birth (days of women plus 40),
 * a number that is not zero. There is no checksum.
 */
export const nik = byRun('nik', isNik);

/** Payment cards: 13–19 digits of a known issuer, with Luhn's check digit. */
export const card = byRun('card', isCard);

/** Tax numbers in their old form, 99.999.999.9-999.999. */
export const npwp = byRun(
  'npwp',
  ({ digits, groups }) => digits.length === 15 && groups.join() === '2,3,3,1,3,3',
);

/** Social health insurance: 13 digits that begin with 000. */
export const bpjs = byRun('bpjs', ({ digits }) => digits.length === 13 && digits.startsWith('000'));

/** Numbers that can be a bank account or an e-wallet; they are one only beside the name of a bank. */
export const account = byRun(
  'account',
  ({ digits }) => digits.length >= 8 && digits.length <= 16 && !/^0?8[1-9]/.test(digits),
);

function byRun(key: string, fits: (run: DigitRun) => boolean): Detector {
  return {
    key,
    gate: SEEN.number,
    detect: (material) => spansOf(material, fits),
  };
}

function spansOf(material: Material, fits: (run: DigitRun) => boolean): Spans {
  const found: number[] = [];
  for (const run of material.digitRuns()) {
    if (fits(run) && isFree(material.text, run)) found.push(run.from, run.to);
  }
  return found.length > 0 ? found : NO_SPANS;
}

/** Not an amount of money, a parcel, a letter or a booking, and not part of a longer code. */
function isFree(text: string, { from, to }: DigitRun): boolean {
  const before = text.slice(Math.max(0, from - 1), from);
  if (/[\p{L}\p{N}_/]/u.test(before) || /[\p{L}_/]/u.test(text.slice(to, to + 1))) return false;
  return !OTHER_NUMBERS.test(text.slice(Math.max(0, from - 24), from).toLowerCase());
}

const OTHER_NUMBERS =
  /(rp\.?|idr|resi|awb|isbn|issn|surat|nomor surat|va|virtual account|booking|invoice|order|id pelanggan|token|seri|imei|kode)\s*[:.#]?\s*$/;

function isNik({ digits, groups }: DigitRun): boolean {
  if (digits.length !== 16 || !NIK_GROUPS.includes(groups.join())) return false;
  if (!PROVINCES.has(digits.slice(0, 2))) return false;
  const regency = Number(digits.slice(2, 4));
  const district = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6, 8)) % 40;
  const month = Number(digits.slice(8, 10));
  const isWoman = Number(digits.slice(6, 8)) > 40;
  return (
    regency >= 1 &&
    regency <= 79 &&
    district >= 1 &&
    day >= 1 &&
    day <= 31 &&
    (isWoman || Number(digits.slice(6, 8)) <= 31) &&
    month >= 1 &&
    month <= 12 &&
    digits.slice(12) !== '0000'
  );
}

const NIK_GROUPS = ['16', '4,4,4,4', '6,6,4', '2,2,2,6,4'];

function isCard({ digits, groups }: DigitRun): boolean {
  const isIssued = /^(4|5[1-5]|2[2-7]|3[47]|6011|65|62)/.test(digits);
  const isWritten = groups.length === 1 || groups.every((group) => group >= 3);
  return isIssued && isWritten && digits.length >= 13 && digits.length <= 19 && passesLuhn(digits);
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? 2 * digit : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
