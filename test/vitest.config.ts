import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { version } from '../package.json' with { type: 'json' };
import { defines, packs } from '../src/build/plugins';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [packs()],
  define: defines(version),
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    coverage: { include: ['src/engine/**'], reporter: ['text-summary'] },
  },
});
