import { type Disguised, disguisedTerms } from '../disguises/cases';
import type { Experiment } from '../measure/outcome';
import { bestOverlap, placesOf } from '../subjects/places';

/** A span counts as exact from this share of what both the span and the term cover. */
const EXACT = 0.6;

/** How many disguised terms are found, and how exactly. */
export const disguises: Experiment = () => {
  const cases = disguisedTerms();
  const read = placesOf();
  const overlaps = cases.map((it) => bestOverlap(read(it.text), it.from, it.to));
  const missed = cases.filter((_, index) => overlaps[index] === null);
  const inexact = cases.filter((_, index) => (overlaps[index] ?? EXACT) < EXACT);
  const notToTheLetter = cases.filter((_, index) => (overlaps[index] ?? 1) < 1);
  const share = (count: number): number => (100 * count) / cases.length;
  return {
    figures: [
      {
        name: `disguised terms found, of ${cases.length}`,
        value: share(cases.length - missed.length),
        unit: '%',
        goal: '≥ 98',
      },
      {
        name: '  with an exact span',
        value: share(cases.length - missed.length - inexact.length),
        unit: '%',
        goal: '≥ 96',
      },
      {
        name: '  exact to the letter',
        value: share(cases.length - missed.length - notToTheLetter.length),
        unit: '%',
        goal: '',
      },
    ],
    details: {
      missed: byVariant(missed),
      inexact: byVariant(inexact),
      notToTheLetter: byVariant(notToTheLetter),
    },
    notes: [...told('missed', missed, cases), ...told('inexact', inexact, cases)],
  };
};

function byVariant(cases: readonly Disguised[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...grouped(cases)].map(([variant, group]) => [variant, group.map(({ term }) => term)]),
  );
}

function told(what: string, some: readonly Disguised[], all: readonly Disguised[]): string[] {
  const totals = grouped(all);
  return [...grouped(some)].map(([variant, group]) => {
    const terms = group.map(({ term }) => term).join(', ');
    return `${what}: ${variant}, ${group.length} of ${totals.get(variant)?.length}: ${terms}`;
  });
}

function grouped(cases: readonly Disguised[]): ReadonlyMap<string, readonly Disguised[]> {
  const groups = new Map<string, Disguised[]>();
  for (const it of cases) {
    const variant = `${it.kind} / ${it.name}`;
    groups.set(variant, [...(groups.get(variant) ?? []), it]);
  }
  return groups;
}
