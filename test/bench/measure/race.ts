import { median, timed } from './clock';

/** One way of reading the same texts. */
export interface Runner {
  readonly name: string;
  /** Reads all texts once; says how much was found. */
  readonly pass: () => number;
}

/** What a race has shown. Ratios are those of one round, so that both sides had the same machine. */
export interface Race {
  /** Median time of one pass, in µs. */
  time(name: string): number;
  /** Median of how many times as long as `base` it took. */
  times(name: string, base: string): number;
  /** Found in one pass. */
  readonly found: ReadonlyMap<string, number>;
}

/** Lets all runners run in turn, after a warm-up, round after round. */
export function race(runners: readonly Runner[], rounds: number): Race {
  const found = new Map(runners.map(({ name, pass }) => [name, pass()]));
  const passes = new Map(runners.map((runner) => [runner.name, warmedUp(runner)]));
  const laps = new Map<string, number[]>(runners.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, pass } of runners) {
      const count = passes.get(name) ?? 1;
      const lap = timed(() => repeat(pass, count));
      laps.get(name)?.push(lap / count);
    }
  }
  const of = (name: string): readonly number[] => laps.get(name) ?? [];
  return {
    found,
    time: (name) => median(of(name)),
    times: (name, base) => median(of(name).map((lap, round) => lap / (of(base)[round] ?? 1))),
  };
}

/** Long enough for the machine code to be the final one, and for the clock not to matter. */
const WARM_UP = 300_000;
const SAMPLE = 25_000;

/** How many passes make a sample. */
function warmedUp({ pass }: Runner): number {
  for (let spent = 0, count = 1; ; count *= 2) {
    const lap = timed(() => repeat(pass, count));
    spent += lap;
    if (spent >= WARM_UP) return Math.max(1, Math.ceil((SAMPLE * count) / lap));
  }
}

function repeat(pass: () => number, count: number): void {
  for (let index = 0; index < count; index++) pass();
}

/** A runner that reads texts one after another. */
export function runner(
  name: string,
  texts: readonly string[],
  read: (text: string) => number,
): Runner {
  return {
    name,
    pass: () => {
      let found = 0;
      for (const text of texts) found += read(text);
      return found;
    },
  };
}
