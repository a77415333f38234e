import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { writeFigures } from '../../src/build/figures';
import { bundle } from './bundle';
import { EXPERIMENTS } from './experiments/table';
import { installPeers } from './install-peers';
import type { Conditions, Outcome } from './measure/outcome';
import { FOLDER } from './place';

/**
 * `npm run bench [-- [--quick] [--dictionary=FILE] [EXPERIMENT…]]`: the engine beside its peers and
 * the limit, all in one run; figures to the screen and to `out/bench.json`.
 */
export async function main(args: readonly string[]): Promise<number> {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const began = Date.now();
  installPeers();
  await bundle();
  const outcomes = Object.keys(EXPERIMENTS)
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .map((name) => ({ name, ...run(name, conditionsOf(args)) }));
  writeFigures(
    'bench',
    outcomes.flatMap(({ figures }) => figures),
    {
      machine: machine((Date.now() - began) / 1_000),
      details: Object.fromEntries(outcomes.map(({ name, details }) => [name, details])),
    },
  );
  for (const note of outcomes.flatMap(({ notes = [] }) => notes)) process.stdout.write(`${note}\n`);
  return outcomes.some(({ details }) => details === FAILED) ? 1 : 0;
}

const QUICK = { rounds: 5, peerRounds: 3 };
const FULL = { rounds: 21, peerRounds: 9 };

/** Where Debian's package hunspell-id puts it. */
const DICTIONARY = '/usr/share/hunspell/id_ID.dic';

function conditionsOf(args: readonly string[]): Conditions {
  const named = args.find((arg) => arg.startsWith('--dictionary='));
  return {
    ...(args.includes('--quick') ? QUICK : FULL),
    dictionary: named?.slice(named.indexOf('=') + 1) ?? DICTIONARY,
  };
}

/** In plain Node: what runs through Vite is not what people run. */
function run(name: string, conditions: Conditions): Outcome {
  process.stderr.write(`${name} …\n`);
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', join(FOLDER, 'child.mjs'), name, JSON.stringify(conditions)],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  // The others are worth having all the same.
  if (status !== 0) return { figures: [], details: FAILED, notes: [`${name}: failed, see above`] };
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
}

const FAILED = 'failed';

function machine(seconds: number): Readonly<Record<string, unknown>> {
  return {
    node: process.version,
    v8: process.versions.v8,
    processor: cpus()[0]?.model,
    cores: cpus().length,
    load: loadavg(),
    seconds,
  };
}
