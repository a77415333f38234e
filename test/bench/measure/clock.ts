/** How long a task takes, in µs. */
export function timed(task: () => void): number {
  const elapsed = stopwatch();
  task();
  return elapsed();
}

/**
 * The µs since it was started: the smaller of the time on the wall and the time the process was
 * given, so that a busy machine is not held against it.
 */
export function stopwatch(): () => number {
  const cpu = process.cpuUsage();
  const wall = process.hrtime.bigint();
  return () => {
    const elapsed = Number(process.hrtime.bigint() - wall) / 1_000;
    const { user, system } = process.cpuUsage(cpu);
    return Math.min(elapsed, user + system || elapsed);
  };
}

export function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[ordered.length >> 1] ?? Number.NaN;
}
