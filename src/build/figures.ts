import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './plugins';

/** A measured figure beside what it should reach. A figure is a fact, not a verdict. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** As in "≤ 3" or "≥ 0.95"; empty for a figure that is only told. */
  readonly goal: string;
}

export interface JudgedFigure extends Figure {
  readonly met: boolean | null;
}

/** Prints the figures as a table and writes them, with whatever else was measured, to `out/<name>.json`. */
export function writeFigures(
  name: string,
  figures: readonly Figure[],
  details: Readonly<Record<string, unknown>> = {},
): readonly JudgedFigure[] {
  const judged = figures.map((figure) => ({ ...figure, met: isMet(figure) }));
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  const file = join(ROOT, 'out', `${name}.json`);
  writeFileSync(file, `${JSON.stringify({ figures: judged, ...details }, null, 2)}\n`);
  process.stdout.write(`${tableOf(judged)}\nout/${name}.json\n`);
  return judged;
}

/** Whether a value reaches a goal of the form "≤ n" or "≥ n"; `null` where there is no goal. */
export function isMet({ value, goal }: Pick<Figure, 'value' | 'goal'>): boolean | null {
  const parts = /^([≤≥=]) ?(-?[\d.]+)/.exec(goal);
  if (!parts) return null;
  const limit = Number(parts[2]);
  if (parts[1] === '≤') return value <= limit;
  return parts[1] === '≥' ? value >= limit : value === limit;
}

function tableOf(figures: readonly JudgedFigure[]): string {
  const rows = [
    ['figure', 'value', 'goal', ''],
    ...figures.map(({ name, value, unit, goal, met }) => [
      name,
      `${round(value)}${unit ? ` ${unit}` : ''}`,
      goal,
      met === null ? '' : met ? 'met' : 'missed',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Three significant digits, without an exponent. */
function round(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)));
}
