import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import { version } from '../../package.json';
import { foldTableSource } from '../../src/build/fold-table';
import { facebook } from '../../src/sites/facebook';
import { instagram } from '../../src/sites/instagram';
import { tiktok } from '../../src/sites/tiktok';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');
const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.data.ts'));

describe('the top level is as the client fixed it', () => {
  it('and only what architecture.md lists stands beside it', () => {
    const top = new Set(files.map((file) => file.split('/')[0]));
    const agreed = [
      ...['package.json', 'tsconfig.json', 'manifest.json', 'src', 'public', 'test'],
      ...['vite.config.ts', 'package-lock.json', 'README.md', 'LICENSE', 'docs', 'biome.json'],
      ...['knip.json', '.ci', '.gitignore'],
    ];
    expect([...top].filter((name) => !agreed.includes(name ?? ''))).toEqual([]);
  });
});

describe('files stay small', () => {
  it('a file is one idea, and never 300 lines', () => {
    expect(longerThan(code, 300)).toEqual([]);
  });

  it('entry decides nothing, so no file of it is longer than 120 lines', () => {
    expect(
      longerThan(
        code.filter((file) => file.startsWith('src/entry/')),
        120,
      ),
    ).toEqual([]);
  });
});

describe('what must not be written', () => {
  it.each([
    ['a path of a machine', /\/(home|root|Users|work)\/[a-z]/],
    ['an undated debt', /TODO(?! \[\d{4}-\d{2}-\d{2}\])/],
    ['a test that is skipped or alone', /\b(it|test|describe)\.(skip|only)\(/],
    ['a fixed wait', /waitForTimeout\(/],
    ['an import that no wall sees', /\bimport\((?!')|\brequire\(/],
    ['the code of a string', /\beval\(|new Function\(/],
    ['markup from a string', /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML/],
    ['a way to speak to pages', /\bpostMessage\(|externally_connectable/],
  ])('%s', (_, pattern) => {
    const texts = code.filter((file) => !file.startsWith('test/house/'));
    expect(texts.filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('nothing of ours calls out', () => {
    const calls = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeer/;
    const rooms = code.filter((file) => file.startsWith('src/') && !file.startsWith('src/build/'));
    expect(rooms.filter((file) => calls.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('tables and what they stand for agree', () => {
  it('sites and the manifest name the same hosts', () => {
    const [script] = manifest.content_scripts;
    const hosts = [tiktok, facebook, instagram].flatMap((site) => site.hosts);
    expect(script?.matches).toEqual(hosts.map((host) => `https://${host}/*`));
  });

  it('the version is in package.json only', () => {
    expect(manifest.version).toBe('0.0.0');
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('the fold table is what its folds make, for this version of Unicode', () => {
    const kept = readFileSync('src/engine/fold/table.data.ts', 'utf8');
    const made = foldTableSource();
    const unicode = /Unicode ([\d.]+)/;
    if (unicode.exec(kept)?.[1] !== unicode.exec(made)?.[1]) return;
    expect(kept).toBe(made);
  });
});

function longerThan(list: readonly string[], lines: number): string[] {
  return list.filter((file) => readFileSync(file, 'utf8').split('\n').length > lines + 1);
}
