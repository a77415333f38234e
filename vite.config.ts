import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import source from './manifest.json' with { type: 'json' };
import { version } from './package.json' with { type: 'json' };
import { icons } from './src/build/icons';
import { manifestFor } from './src/build/manifest';
import { defines, packs, watchSource } from './src/build/plugins';

const browser = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

export default defineConfig({
  plugins: [
    watchSource(),
    packs(),
    icons(),
    crx({
      manifest: manifestFor(browser, source, version),
      browser,
      // One IIFE at document_start runs before the page's first script; a module loader never does.
      contentScripts: { standaloneFiles: ['src/entry/content.tsx'] },
    }),
  ],
  define: defines(version),
  build: {
    outDir: `dist/${browser}`,
    target: 'chrome120',
    modulePreload: false,
    emptyOutDir: true,
  },
});
