import type { RegionCode } from './calendar';
import type { SiteId } from './draft';
import type { Language } from './language';
import { DEFAULT_PROFILE, type Profile } from './profile';

/** What the person has chosen. Stored under the key `settings`. */
export interface Settings {
  /** Grows with every change of the shape; a larger one belongs to a newer extension. */
  readonly format: 1;
  readonly language: Language;
  readonly profile: Profile;
  /** Where an account is another one than `profile`. */
  readonly profiles: Readonly<Partial<Record<SiteId, Profile>>>;
  /** Sites on which nothing is checked. */
  readonly off: readonly SiteId[];
  /** Epoch milliseconds until which nothing is checked; 0 for no pause. */
  readonly pausedUntil: number;
  readonly region: RegionCode | null;
}

export const DEFAULT_SETTINGS: Settings = {
  format: 1,
  language: 'id',
  profile: DEFAULT_PROFILE,
  profiles: {},
  off: [],
  pausedUntil: 0,
  region: null,
};
