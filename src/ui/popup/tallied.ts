import type { Severity } from '../../model/severity';
import { SEVERITIES } from '../../model/severity';

export type Tally = readonly (readonly [Severity, number])[];

/** The severities that occur, the gravest first, with how often. */
export function tallied(counts: Readonly<Record<Severity, number>>): Tally {
  return SEVERITIES.toReversed()
    .map((severity) => [severity, counts[severity]] as const)
    .filter(([, n]) => n > 0);
}
