import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './plugins';

/** How many checks passed and failed. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly run: () => Count;
}

/** Projects of the compiler: the pure rooms know no page, no clock and no network. */
const PROJECTS = [
  ...['src/model', 'src/words', 'src/engine', 'src/guard', 'src/intake'],
  ...['.', 'src/cli', 'src/build', 'test', 'test/sites', 'test/gallery', 'test/bench'],
];

/** What `npm test` does, the cheapest first. Each runner counts for itself; a tool counts as one. */
const STEPS: readonly Step[] = [
  { name: 'types', run: () => sum(PROJECTS.map((project) => tool('tsc', '-p', project))) },
  { name: 'lint', run: () => tool('biome', 'ci', '--error-on-warnings', '.') },
  { name: 'unused', run: () => tool('knip') },
  { name: 'unit', run: unit },
  { name: 'build', run: () => script('src/build/build.ts') },
  { name: 'end to end', run: endToEnd },
];

/** `npm test [-- STEP…]`: all steps, or those named. The last line sums them up. */
export function main(wanted: readonly string[]): number {
  const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const counts = steps.map(({ name, run }) => {
    const from = Date.now();
    const count = run();
    const seconds = ((Date.now() - from) / 1000).toFixed(1);
    say(`${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)\n`);
    return count;
  });
  const { passed, failed } = sum(counts);
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function unit(): Count {
  const report = join(ROOT, 'out/unit.json');
  rmSync(report, { force: true });
  const count = tool(
    'vitest',
    ...['run', '--configLoader', 'runner', '-c', 'test/vitest.config.ts'],
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
  );
  const { numPassedTests = 0, numFailedTests = 0 } = reportIn(report);
  return counted(count, numPassedTests, numFailedTests);
}

function endToEnd(): Count {
  const report = join(ROOT, 'out/e2e.json');
  rmSync(report, { force: true });
  const count = tool('playwright', 'test', '-c', 'test/e2e/playwright.config.ts');
  const { expected = 0, unexpected = 0, flaky = 0 } = reportIn(report).stats ?? {};
  return counted(count, expected, unexpected + flaky);
}

/** What both runners write of themselves; a runner that could not start writes nothing. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: {
    readonly expected?: number;
    readonly unexpected?: number;
    readonly flaky?: number;
  };
}

function reportIn(file: string): Report {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** A runner that failed without a failed test still counts as a failure. */
function counted(exit: Count, passed: number, failed: number): Count {
  return { passed, failed: Math.max(failed, exit.failed) };
}

function tool(name: string, ...args: readonly string[]): Count {
  const bin = JSON.parse(
    readFileSync(join(ROOT, 'node_modules', packageOf(name), 'package.json'), 'utf8'),
  ).bin;
  const path = join(
    ROOT,
    'node_modules',
    packageOf(name),
    typeof bin === 'string' ? bin : bin[name],
  );
  return run(process.execPath, [path, ...args]);
}

/** The package that a command comes from. */
function packageOf(name: string): string {
  return { tsc: 'typescript', biome: '@biomejs/biome' }[name] ?? name;
}

function script(path: string): Count {
  return run(process.execPath, ['src/build/run.mjs', path]);
}

function run(command: string, args: readonly string[]): Count {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
