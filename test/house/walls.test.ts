import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: room → rooms and packages. `node` stands for `node:…`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  words: ['model'],
  engine: ['model'],
  guard: ['model'],
  intake: ['model', 'engine', 'valibot'],
  sites: ['model'],
  ui: ['model', 'preact'],
  platform: ['model', 'webextension-polyfill'],
  cli: ['model', 'words', 'engine', 'intake', 'node', 'valibot', 'virtual:packs'],
  build: [
    'model',
    'words',
    'engine',
    'intake',
    'cli',
    'node',
    'vite',
    '@crxjs',
    '@resvg',
    'playwright',
    'test',
  ],
  entry: [
    'model',
    'words',
    'engine',
    'guard',
    'intake',
    'sites',
    'ui',
    'platform',
    'preact',
    'virtual:packs',
  ],
};

interface Import {
  readonly file: string;
  readonly from: string;
}

const SOURCE = 'src';

const imports = filesBelow(SOURCE).flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'/gm,
    ),
  ].map((match) => ({ file: posix.relative(SOURCE, file), from: match[1] ?? match[2] ?? '' })),
);

describe('the walls between the rooms', () => {
  it.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (room, allowed) => {
    const breaches = imports
      .filter(({ file }) => roomOf(file) === room)
      .map((it) => ({ ...it, target: targetOf(it) }))
      .filter(({ target }) => target !== room && !allowed.includes(target))
      .map(({ file, from, target }) => `${file} imports ${from}: ${room} must not know ${target}`);
    expect(
      breaches,
      'Move the code to the room it belongs to, or hand it in as an argument.',
    ).toEqual([]);
  });

  it('every room has a row here', () => {
    const rooms = new Set(imports.map(({ file }) => roomOf(file)));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('a site knows no other site', () => {
    const sites = ['tiktok', 'facebook', 'instagram'];
    const breaches = imports.filter(
      ({ file, from }) =>
        sites.includes(posix.basename(file, '.ts')) && sites.includes(posix.basename(from)),
    );
    expect(breaches).toEqual([]);
  });

  it('packs are data only', () => {
    expect(filesBelow('src/packs').filter((file) => !file.endsWith('.json'))).toEqual([]);
  });
});

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** The room or package that an import leads to. */
function targetOf({ file, from }: Import): string {
  if (from.startsWith('.')) {
    const path = posix.join(SOURCE, posix.dirname(file), from);
    // The manifest and package.json are data; types of the strings are taken from public/.
    if (/^(package|manifest|public\/.*)(\.json)?$/.test(path)) return 'model';
    if (!path.startsWith(`${SOURCE}/`)) return path.split('/')[0] ?? '';
    return roomOf(posix.relative(SOURCE, path));
  }
  if (from.startsWith('node:')) return 'node';
  return from.startsWith('virtual:') ? from : (from.split('/')[0] ?? '');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => folder !== SOURCE || /\.(ts|tsx|mjs)$/.test(file))
    .sort();
}
