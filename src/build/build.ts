import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { version } from '../../package.json' with { type: 'json' };
import { defines, packs, ROOT } from './plugins';

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
      env: { ...process.env, TARGET: target },
      stdio: ['ignore', 2, 'inherit'],
    },
  );
  return status === 0;
}

/** One file that runs with plain Node. */
export async function buildCommandLine(): Promise<void> {
  const file = 'saring.mjs';
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [packs()],
    define: defines(version),
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/main.ts',
      outDir: 'dist/cli',
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: file, banner: '#!/usr/bin/env node', codeSplitting: false },
      },
    },
  });
  chmodSync(join(ROOT, 'dist/cli', file), 0o755);
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
