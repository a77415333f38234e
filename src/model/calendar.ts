/** The phases of an election, in the order in which they come; `biasa` is no election in sight. */
export const PHASES = ['biasa', 'tahapan', 'kampanye', 'masa_tenang', 'hari_h', 'pasca'] as const;
export type Phase = (typeof PHASES)[number];

/** Ministry code of a province or regency, `"33"` or `"33.25"`. */
export type RegionCode = string & { readonly __brand: 'RegionCode' };

/** How sure a date is. Only `official` dates are reckoned with; the others leave the phase open. */
export type Certainty = 'official' | 'announced' | 'projected' | 'unknown';

/** One election. Dates are calendar days, `YYYY-MM-DD`, in the local time of the region. */
export interface ElectionEvent {
  readonly id: string;
  readonly kind: 'nasional' | 'daerah' | 'ulang' | 'pilkades';
  /** A region code, or `"ID"` for the whole country. */
  readonly region: string;
  readonly stages: string | null;
  readonly campaign: readonly [from: string, to: string] | null;
  readonly votingDay: string | null;
  readonly settled: string | null;
  readonly quietDays: number;
  readonly certainty: Certainty;
  readonly source: string;
}
