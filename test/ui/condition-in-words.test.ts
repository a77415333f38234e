import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/model/condition';
import type { ListId } from '../../src/model/pack';
import type { Clause } from '../../src/ui/options/clause';
import type { Sources } from '../../src/ui/options/condition-in-words';
import { conditionInWords } from '../../src/ui/options/condition-in-words';
import { wordsIn } from './words';

// Ids are branded by intake; here by hand.
const list = (id: string) => id as ListId;
const a: Condition = { term: list('a') };
const b: Condition = { term: list('b') };
const sources: Sources = {
  lists: {
    [list('a')]: { mode: 'word', items: ['katanya', 'konon'], except: ['kata-katanya'] },
    [list('b')]: { mode: 'stem', items: ['sebar'] },
  },
  facts: { source: b, place: { any: [a, { missing: 'date' }] }, date: { missing: 'place' } },
};

function inWords(condition: Condition): Clause {
  return conditionInWords(condition, sources, wordsIn('id'));
}

/** A clause as an outline, one line each, its depth as indentation. */
function outline(clause: Clause, depth = 0): readonly string[] {
  const line = '  '.repeat(depth) + clause.says;
  if (clause.is === 'terms') return [line];
  return [line, ...clause.parts.flatMap((part) => outline(part, depth + 1))];
}

describe('a condition in words', () => {
  it('gives a list with its words and exceptions as data', () => {
    expect(inWords(a)).toEqual({
      is: 'terms',
      says: 'Salah satu kata dari daftar “a”, seperti tertulis',
      items: ['katanya', 'konon'],
      except: ['kata-katanya'],
    });
  });

  it('stays readable when a list is missing', () => {
    expect(inWords({ term: list('c') })).toMatchObject({ items: [], except: [] });
  });

  it('nests what is nested', () => {
    const condition: Condition = { all: [{ near: [a, b], within: 8 }, { none: [a] }] };
    expect(outline(inWords(condition))).toEqual([
      'Semua ini di mana pun dalam draf',
      '  Berdekatan dalam satu kalimat, paling jauh 8 kata di antaranya',
      '    Salah satu kata dari daftar “a”, seperti tertulis',
      '    Salah satu kata dari daftar “b”, beserta imbuhannya',
      '  Tidak satu pun dari ini',
      '    Salah satu kata dari daftar “a”, seperti tertulis',
    ]);
  });

  it('says by what a missing fact is known', () => {
    expect(outline(inWords({ missing: 'source' }))).toEqual([
      'Tidak ada sumber',
      '  Dianggap ada bila ditemukan',
      '    Salah satu kata dari daftar “b”, beserta imbuhannya',
    ]);
  });

  it('says of a fact that nobody explains only that it is missing', () => {
    expect(outline(inWords({ missing: 'credit' }))).toEqual(['Tidak ada nama pemilik karya']);
  });

  it('comes to an end when facts lead in a circle', () => {
    expect(outline(inWords({ missing: 'date' }))).toEqual([
      'Tidak ada tanggal',
      '  Dianggap ada bila ditemukan',
      '    Tidak ada keterangan tempat',
    ]);
  });

  it('gives every question about a link its line, any of which is enough', () => {
    const link = { is: ['ip', 'userinfo'], host: list('a'), like: list('b') } as const;
    const clause = inWords({ link });
    expect(outline(clause)).toEqual([
      'Salah satu dari ini',
      '  Tautan ke alamat berupa angka (IP)',
      '  Tautan dengan tanda @ sebelum nama situs',
      '  Tautan ke situs dalam daftar “a”',
      '  Tautan ke situs yang menyerupai isi daftar “b”',
    ]);
    expect(clause).toMatchObject({ parts: [{}, {}, { items: ['katanya', 'konon'] }, {}] });
  });

  it('shows the words that are said to somebody', () => {
    expect(outline(inWords({ address: 'quoted', of: a }))).toEqual([
      'Di dalam tanda kutip',
      '  Salah satu kata dari daftar “a”, seperti tertulis',
    ]);
  });

  it('says so when an operator is not known', () => {
    const unknown = { rhymes: 'a' } as unknown as Condition; // of a later version
    expect(inWords(unknown).says).toBe('Memakai cara mencari yang belum dikenal versi ini.');
  });
});
