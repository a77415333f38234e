import type { Figure } from '../../../src/build/figures';
import type { Experiment, Outcome } from '../measure/outcome';
import { race, runner } from '../measure/race';
import { checkOf, matchOf } from '../subjects/engine';
import { generatedPack } from '../subjects/generated-pack';
import { scan } from '../subjects/scan';
import { HOSTILE_LENGTH, hostileTexts } from '../texts/hostile';
import { asListed, inventTerms } from '../texts/terms';

export const hostileMatch: Experiment = ({ rounds }) => {
  const read = matchOf(asListed(inventTerms(5_000)));
  return hostile('fold and match', (text) => read(text).count, rounds);
};

export const hostileCheck: Experiment = ({ rounds }) =>
  hostile('whole check', checkOf([{ pack: generatedPack(), tier: 'bawaan' }]), rounds);

/** The most that a text can cost, and whether four times the text costs more than four times as much. */
function hostile(name: string, read: (text: string) => number, rounds: number): Outcome {
  const shorter = hostileTexts(HOSTILE_LENGTH / 4);
  const rows = [...hostileTexts(HOSTILE_LENGTH)].map(([text, long]) => {
    const result = race(
      [
        runner('scan', [long], scan),
        runner('long', [long], read),
        runner('short', [shorter.get(text) ?? ''], read),
      ],
      rounds,
    );
    return {
      text,
      timesScan: result.times('long', 'scan'),
      exponent: Math.log(result.times('long', 'short')) / Math.log(4),
      microseconds: result.time('long'),
      found: result.found.get('long') ?? 0,
    };
  });
  return {
    figures: [
      worst(`hostile text, ${name}`, rows, 'timesScan', '× scan', '≤ 15'),
      worst(`  from 16 k to 64 k, ${name}`, rows, 'exponent', 'exponent', '≤ 1.1'),
    ],
    details: rows,
    notes: rows
      .filter(({ timesScan }) => timesScan > 15)
      .map(({ text, timesScan }) => `hostile, ${name}: ${text}, ${timesScan.toFixed(1)} × scan`),
  };
}

interface Row {
  readonly text: string;
  readonly timesScan: number;
  readonly exponent: number;
}

function worst(
  label: string,
  rows: readonly Row[],
  measure: 'timesScan' | 'exponent',
  unit: string,
  goal: string,
): Figure {
  const [first] = [...rows].sort((a, b) => b[measure] - a[measure]);
  return {
    name: `${label} (worst: ${first?.text})`,
    value: first?.[measure] ?? Number.NaN,
    unit,
    goal,
  };
}
