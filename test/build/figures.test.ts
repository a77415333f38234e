import { readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { isMet, writeFigures } from '../../src/build/figures';

describe('figures', () => {
  afterAll(() => rmSync('out/uji-angka.json', { force: true }));

  it.each([
    ['≤ 3', 3, true],
    ['≤ 3', 3.1, false],
    ['≥ 0.95', 0.96, true],
    ['≥ 0.95', 0.9, false],
    ['= 0', 0, true],
    ['', 7, null],
  ])('%s against %f', (goal, value, met) => expect(isMet({ goal, value })).toBe(met));

  it('are printed and written with their goals, met or not', () => {
    const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    writeFigures('uji-angka', [{ name: 'waktu', value: 4, unit: 'ms', goal: '≤ 3' }], {
      peers: [],
    });
    expect(print.mock.calls.join('')).toMatch(/waktu +4 ms +≤ 3 +missed/);
    print.mockRestore();
    expect(JSON.parse(readFileSync('out/uji-angka.json', 'utf8'))).toEqual({
      figures: [{ name: 'waktu', value: 4, unit: 'ms', goal: '≤ 3', met: false }],
      peers: [],
    });
  });
});
