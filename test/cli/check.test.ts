import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine } from '../../src/build/command-line';
import { packOf, term } from '../pack-builder';

const folder = mkdtempSync(join(tmpdir(), 'saring-'));

beforeAll(buildCommandLine, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly lines: readonly Result[];
  readonly err: string;
}

interface Result {
  readonly id: string | number;
  readonly severity?: string;
  readonly error?: string;
  readonly findings?: readonly { rule: string; from: number; to: number; quote: string }[];
}

function saring(args: readonly string[], input: string | Uint8Array = ''): Ran {
  const options = { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const ran = spawnSync(process.execPath, ['dist/cli/saring.mjs', ...args], options);
  const lines = args.includes('jsonl')
    ? ran.stdout
        .split('\n')
        .filter(Boolean)
        .map((line): Result => JSON.parse(line))
    : [];
  return { code: ran.status, out: ran.stdout, lines, err: ran.stderr };
}

function jsonl(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

const GRAVE = 'slot gacor, link di bio';
const LINES = ['check', '--format', 'jsonl'];

describe('saring check, drafts as text', () => {
  const file = join(folder, 'draf.txt');

  it('names the place, the words and the reason, and fails on a hold', () => {
    writeFileSync(file, `Halo warga\nyuk ${GRAVE}\n`);
    const { code, out } = saring(['check', file]);
    expect(out).toContain(`${file}:2:5: hold “slot gacor”`);
    expect(out).toContain('judol/');
    expect(code).toBe(1);
  });

  it('says that there is nothing to say', () => {
    writeFileSync(file, 'Posyandu besok pukul 8.\n');
    const { code, out } = saring(['check', file]);
    expect(out).toBe(`${file}: Tidak ada catatan\n`);
    expect(code).toBe(0);
  });

  it('reads standard input, and an empty one', () => {
    expect(saring(['check', '-'], GRAVE).code).toBe(1);
    expect(saring(['check'], '')).toMatchObject({ code: 0, out: '-: Tidak ada catatan\n' });
  });

  it.each([
    ['never', 0],
    ['advise', 1],
    ['hold', 1],
  ])('--fail-on %s exits with %i', (limit, code) => {
    expect(saring(['check', '--fail-on', limit], GRAVE).code).toBe(code);
  });

  it('a file that is not there, or no text, does not lose the others', () => {
    const broken = join(folder, 'rusak.txt');
    writeFileSync(broken, Uint8Array.of(0xff, 0xfe, 0x20));
    writeFileSync(file, GRAVE);
    const { code, out, err } = saring(['check', join(folder, 'tiada'), broken, file]);
    expect(code).toBe(2);
    expect(err).toContain('tiada: ');
    expect(err).toContain('rusak.txt: ');
    expect(out).toContain('slot gacor');
  });
});

describe('saring check, drafts as JSON lines', () => {
  it('answers each line in order, with spans in UTF-16 code units', () => {
    const { code, lines } = saring(
      LINES,
      jsonl({ id: 'a', text: '😀 slot gacor' }, { text: 'Selamat pagi' }),
    );
    expect(lines).toMatchObject([
      { id: 'a', severity: 'hold', findings: [{ from: 3, to: 13, quote: 'slot gacor' }] },
      { id: 2, severity: 'none', findings: [] },
    ]);
    expect(code).toBe(0);
  });

  it('lets the phase be given, and else takes it from the calendar', () => {
    const text = 'Calon bupati itu koruptor';
    const { lines } = saring(
      LINES,
      jsonl({ text, phase: 'kampanye' }, { text, date: '2026-11-20' }),
    );
    expect(lines.map(({ severity }) => severity)).toEqual(['hold', 'warn']);
  });

  it('reports every bad line and loses none of the others', () => {
    const input = Buffer.concat([
      Buffer.from(jsonl({ id: 1, text: GRAVE })),
      Buffer.from('bukan json\n'),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(jsonl({ id: 'angka', text: 5 })),
      Buffer.from(jsonl({ id: 'profil', text: 'a', profile: 'raja' })),
      Buffer.from(jsonl({ id: 'panjang', text: 'a'.repeat(100_001) })),
      Buffer.from(`${JSON.stringify({ text: 'x'.repeat(5_000_000) })}\n`),
      Buffer.from('\n'),
      Buffer.from(jsonl({ id: 'terakhir', text: GRAVE })),
    ]);
    const { code, lines, err } = saring(LINES, input);
    expect(code).toBe(2);
    expect(lines.map(({ id }) => id)).toEqual([
      1,
      2,
      3,
      'angka',
      'profil',
      'panjang',
      7,
      'terakhir',
    ]);
    expect(lines.map(({ error }) => error === undefined)).toEqual([
      ...[true, false, false, false, false, false, false, true],
    ]);
    expect(err).toMatch(/^-:2: /m);
    expect(err).toMatch(/^-:7: /m);
  });

  it('an empty file has no lines and no fault', () => {
    expect(saring(LINES, '')).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('a last line without its end counts', () => {
    expect(saring(LINES, JSON.stringify({ text: 'halo' })).lines).toHaveLength(1);
  });

  it('takes 1,000 mixed lines', () => {
    const values = Array.from({ length: 1000 }, (_, index) =>
      index % 10 === 9 ? 'rusak' : JSON.stringify({ id: index, text: index % 2 ? GRAVE : 'halo' }),
    );
    const { code, lines } = saring(LINES, values.join('\n'));
    expect(code).toBe(2);
    expect(lines).toHaveLength(1000);
    expect(lines.filter(({ error }) => error !== undefined)).toHaveLength(100);
    expect(lines.filter(({ severity }) => severity === 'hold')).toHaveLength(400);
  });
});

describe('saring', () => {
  it.each([
    [['raja']],
    [[]],
    [['check', '--profile', 'raja']],
    [['check', '--apa']],
    [['check', '--date', '2029-02-31']],
    [['check', '--pack', 'tiada.json']],
  ])('%j is a usage error', (args) => expect(saring(args)).toMatchObject({ code: 2, out: '' }));

  it('--pack adds a pack through the gate, or says what is wrong with it', () => {
    const pack = packOf({ uji: 'katauji' }, [{ match: term('uji') }]);
    const examples = { hits: ['katauji', 'Katauji', 'x katauji'], misses: ['a', 'b', 'c'] };
    const file = join(folder, 'paket.json');
    writeFileSync(
      file,
      JSON.stringify({ ...pack, rules: pack.rules.map((rule) => ({ ...rule, examples })) }),
    );
    const { lines } = saring([...LINES, '--pack', file], jsonl({ text: 'ada katauji di sini' }));
    expect(lines[0]).toMatchObject({ severity: 'warn', findings: [{ quote: 'katauji' }] });

    writeFileSync(file, '{}');
    const refused = saring(['check', '--pack', file], 'x');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('paket.json: ');
  });
});
