import { SEVERITIES, type Severity } from '../model/severity';

/** Place in the order from light to grave, from 0. */
export function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

export function graver(a: Severity, b: Severity): Severity {
  return rank(a) >= rank(b) ? a : b;
}

export function lighter(a: Severity, b: Severity): Severity {
  return rank(a) <= rank(b) ? a : b;
}
