import { build, type InlineConfig } from 'vite';
import { packs } from '../../src/build/plugins';
import { dependencies } from './package.json' with { type: 'json' };
import { FOLDER, SOURCE } from './place';

/** Builds the experiments, and by themselves the parts whose start and size are measured. */
export async function bundle(): Promise<void> {
  await build(configuration({ child: 'child.ts' }, false));
  await build(configuration({ 'cold-start': 'cold-start.ts' }, true));
  await build(configuration({ 'page-engine': 'page-engine.ts' }, true));
}

function configuration(entries: Readonly<Record<string, string>>, minify: boolean): InlineConfig {
  return {
    configFile: false,
    root: SOURCE,
    logLevel: 'warn',
    plugins: [packs()],
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: FOLDER,
      emptyOutDir: false,
      target: 'node20',
      minify,
      rolldownOptions: {
        input: entries,
        // The peers run as their makers ship them.
        external: (id) => Object.keys(dependencies).some((name) => id.startsWith(name)),
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunk-[name].mjs' },
      },
    },
  };
}
