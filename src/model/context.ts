import type { Phase, RegionCode } from './calendar';
import type { Language } from './language';
import type { Profile } from './profile';

/** What the engine is told about the moment; it never looks for itself. */
export interface Context {
  readonly profile: Profile;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly region: RegionCode | null;
  /** `unknown` lowers to `advise` whatever depends on it. */
  readonly phase: Phase | 'unknown';
  readonly language: Language;
}
