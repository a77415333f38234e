import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildCommandLine } from './command-line';
import { ROOT } from './plugins';

/** Longest content script, in bytes, compressed. */
const CONTENT_LIMIT = 60 * 1024;

/** `npm run build`: the extension for both browsers, and the command line. */
export async function main(): Promise<number> {
  for (const target of ['chrome', 'firefox']) {
    if (!buildExtension(target)) return 1;
  }
  await buildCommandLine();
  return reportSizes();
}

/** Each target in a process of its own: crxjs keeps the manifest it has seen first. */
function buildExtension(target: string): boolean {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(
    process.execPath,
    [vite, 'build', '--configLoader', 'runner', '--logLevel', 'warn'],
    {
      cwd: ROOT,
      // Whoever runs this script may run under another NODE_ENV, and get JSX with the paths of files.
      env: { ...process.env, NODE_ENV: 'production', TARGET: target },
      stdio: ['ignore', 2, 'inherit'],
    },
  );
  return status === 0;
}

function reportSizes(): number {
  const script = join(ROOT, 'dist/chrome/src/entry/content.js');
  const size = gzipSync(readFileSync(script), { level: 9 }).length;
  const whole = statSync(script).size;
  process.stderr.write(
    `content script: ${kilobytes(size)} gzip of ${kilobytes(CONTENT_LIMIT)} allowed, ${kilobytes(whole)} as it is\n`,
  );
  return size <= CONTENT_LIMIT ? 0 : 1;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
