import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { version } from '../../package.json' with { type: 'json' };
import { defines, packs, ROOT } from './plugins';

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
