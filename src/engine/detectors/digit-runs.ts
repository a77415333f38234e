/** Digits that belong together, single spaces, points or hyphens among them allowed: "0812-3456 789". */
export interface DigitRun {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  /** Lengths of the groups, from left to right. */
  readonly groups: readonly number[];
}

/** Runs longer than this are no number of anything and are not kept. */
const LONGEST = 24;

export function digitRunsOf(text: string): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue;
    const run = runAt(text, at);
    if (run.digits.length <= LONGEST) runs.push(run);
    at = run.to;
  }
  return runs;
}

function runAt(text: string, from: number): DigitRun {
  let digits = '';
  let to = from;
  const groups: number[] = [];
  let group = 0;
  for (let at = from; ; at++) {
    if (isDigit(text, at)) {
      if (digits.length <= LONGEST) digits += text.charAt(at);
      group++;
      to = at + 1;
    } else if (SEPARATORS.includes(text.charAt(at)) && isDigit(text, at + 1)) {
      groups.push(group);
      group = 0;
    } else {
      groups.push(group);
      return { from, to, digits, groups };
    }
  }
}

const SEPARATORS = [' ', '.', '-', '\u00a0'];

export function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}
