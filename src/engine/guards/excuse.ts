import type { Guard, GuardEffect } from '../../model/rule';
import { SEVERITIES, type Severity } from '../../model/severity';
import type { Bench, Finder } from '../conditions/finder';
import { quotes } from '../detectors/quotes';
import type { Reading } from '../reading/reading';
import { isInside, lowerBound, type Spans } from '../spans';

/** A guard made ready. */
export interface Excuse {
  readonly effect: GuardEffect;
  /** Whether the words at `[from, to)` are excused. */
  excuses(reading: Reading, from: number, to: number): boolean;
}

export function prepareGuard(guard: Guard, bench: Bench): Excuse {
  const finder: Finder = bench.finder(guard.when);
  const breakers = guard.brokenBy === undefined ? null : bench.list(guard.brokenBy);
  const quotation = guard.quoted ? bench.detector(quotes) : null;
  return {
    effect: guard.effect,
    excuses(reading, from, to) {
      if (quotation !== null && !isInside(reading.spans(quotation), from, to)) return false;
      const around = reading.around(guard.scope, from);
      const spans = finder.find(reading, around.from, around.to);
      if (!spans) return false;
      if (breakers === null || spans.length === 0) return true;
      // The nearest excuse on either side: one further away stands behind the same contrast words.
      const behind = lowerBound(spans, from);
      return [behind - 2, behind].some((index) => {
        const excuseFrom = spans[index];
        const excuseTo = spans[index + 1];
        if (excuseFrom === undefined || excuseTo === undefined) return false;
        return !isBroken(
          reading.spans(breakers),
          Math.min(to, excuseTo),
          Math.max(from, excuseFrom),
        );
      });
    },
  };
}

/** Whether a contrast word begins between the end of the one and the beginning of the other. */
function isBroken(contrast: Spans, end: number, begin: number): boolean {
  const next = contrast[lowerBound(contrast, end)];
  return next !== undefined && next < begin;
}

/** What is left of a severity under a guard; `null` where the guard cancels the finding. */
export function softened(severity: Severity, effect: GuardEffect): Severity | null {
  const step = SEVERITIES.indexOf(severity);
  switch (effect) {
    case 'cancel':
      return null;
    case 'cap-info':
      return SEVERITIES[Math.min(step, 0)] ?? severity;
    case 'cap-advise':
      return SEVERITIES[Math.min(step, 1)] ?? severity;
    case 'lower-1':
      return SEVERITIES[Math.max(0, step - 1)] ?? severity;
    case 'lower-2':
      return SEVERITIES[Math.max(0, step - 2)] ?? severity;
  }
}
