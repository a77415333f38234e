import type { Refusal } from '../../model/admission';

/** A pack that was not let in. */
export interface RefusedPack {
  /** Its file name or address, as the person knows it. */
  readonly name: string;
  readonly refusals: readonly Refusal[];
}
