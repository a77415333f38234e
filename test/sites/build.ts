import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PAGES } from './pages';
import { PRACTICE, REPOSITORY, SITES } from './place';

interface Script {
  readonly id: string;
  readonly entry: string;
}

const SCRIPTS: readonly Script[] = [
  { id: 'first', entry: 'kit/first.ts' },
  ...PAGES.map(({ id, script }) => ({ id, entry: script })),
];

/** Builds the practice pages where a source is newer than what was built; resolves to where they are. */
export async function buildPractice(outDir = PRACTICE): Promise<string> {
  if (isFresh(outDir)) return outDir;
  mkdirSync(outDir, { recursive: true });
  await Promise.all(SCRIPTS.map((script) => buildScript(script, outDir)));
  writeFileSync(join(outDir, 'practice.css'), styles());
  return outDir;
}

/** One classic script for each page, as the sites' own are not modules and run while the page loads. */
async function buildScript({ id, entry }: Script, outDir: string): Promise<void> {
  await build({
    root: REPOSITORY,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // Whoever calls may run under NODE_ENV "test" or "development", for which React and Lexical
    // have other builds; the sites run the production ones.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['production', 'module', 'browser'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(SITES, entry),
        output: { format: 'iife', entryFileNames: `${id}.js` },
      },
    },
  });
}

function styles(): string {
  const draft = join(REPOSITORY, 'node_modules/draft-js/dist/Draft.css');
  const own = sources().filter((path) => path.endsWith('.css'));
  return [draft, ...own].map((path) => readFileSync(path, 'utf8')).join('\n');
}

function isFresh(outDir: string): boolean {
  const built = [...SCRIPTS.map(({ id }) => `${id}.js`), 'practice.css'];
  const oldest = Math.min(...built.map((name) => changed(join(outDir, name))));
  const newest = Math.max(...[...sources(), join(REPOSITORY, 'package-lock.json')].map(changed));
  return newest < oldest;
}

function sources(): string[] {
  return readdirSync(SITES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** When the file was last changed; never, where there is none. */
function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}
