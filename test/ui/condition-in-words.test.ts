import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/model/condition';
import type { ListId } from '../../src/model/pack';
import type { Clause, Lists } from '../../src/ui/options/condition-in-words';
import { conditionInWords } from '../../src/ui/options/condition-in-words';
import { wordsIn } from './words';

// Ids are branded by intake; here by hand.
const list = (id: string) => id as ListId;
const a: Condition = { term: list('a') };
const b: Condition = { term: list('b') };
const lists: Lists = {
  [list('a')]: { mode: 'word', items: ['katanya', 'konon'], except: ['kata-katanya'] },
  [list('b')]: { mode: 'stem', items: ['sebar'] },
};

function inWords(condition: Condition, language: 'id' | 'en' = 'id'): Clause {
  return conditionInWords(condition, lists, wordsIn(language));
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

  it('says whether affixes count', () => {
    expect(inWords(b).says).toBe('Salah satu kata dari daftar “b”, beserta imbuhannya');
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

  it.each<readonly [condition: Condition, id: string, en: string]>([
    [{ any: [a, b] }, 'Salah satu dari ini', 'One of these'],
    [{ none: [a] }, 'Tidak satu pun dari ini', 'None of these'],
    [{ all: [a], scope: 'line' }, 'Semua ini dalam satu baris', 'All of these in one line'],
    [
      { near: [a, b], within: 1, ordered: true, scope: 'clause' },
      'Berurutan dan berdekatan dalam satu anak kalimat, paling jauh 1 kata di antaranya',
      'In this order and close together in one clause, at most 1 word between them',
    ],
  ])('%o', (condition, indonesian, english) => {
    expect(inWords(condition).says).toBe(indonesian);
    expect(inWords(condition, 'en').says).toBe(english);
  });
});
