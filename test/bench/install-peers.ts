import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, SOURCE } from './place';

/** Fetches the peers at the first run and whenever the lock file has changed. The project does not depend on them. */
export function installPeers(): void {
  const installed = join(FOLDER, 'node_modules/.package-lock.json');
  const lock = join(FOLDER, LOCK);
  if (existsSync(installed) && existsSync(lock) && read(lock) === read(join(SOURCE, LOCK))) return;
  mkdirSync(FOLDER, { recursive: true });
  for (const file of ['package.json', LOCK]) copyFileSync(join(SOURCE, file), join(FOLDER, file));
  process.stderr.write('installing the peers …\n');
  const { npm_execpath: npm } = process.env;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(
    command,
    [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    { cwd: FOLDER, stdio: ['ignore', 2, 'inherit'] },
  );
  if (status !== 0)
    process.stderr.write('The peers could not be installed; the rest runs without.\n');
}

const LOCK = 'package-lock.json';

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
