import { describe, expect, it } from 'vitest';
import type { Escalation } from '../../src/model/rule';
import { daysInWords } from '../../src/ui/options/days-in-words';
import { whenInWords } from '../../src/ui/options/when-in-words';
import { wordsIn } from './words';

type Asked = Pick<Escalation, 'when' | 'beside'>;

it.each<readonly [name: string, asked: Asked, lines: readonly string[]]>([
  ['nothing is asked of any draft', {}, []],
  [
    'a profile',
    { when: { profile: ['instansi', 'kim'] } },
    ['Profil akun: Akun resmi pemerintah; KIM atau komunitas'],
  ],
  [
    'everything at once',
    {
      when: {
        profile: ['asn'],
        phase: ['masa_tenang', 'hari_h'],
        days: ['2029-03-01', '2029-03-03'],
        before: '15:00',
        site: ['tiktok'],
        surface: ['post', 'caption'],
        media: ['image'],
      },
    },
    [
      'Profil akun: ASN, TNI, Polri, atau kepala desa',
      'Masa: masa tenang; hari pemungutan suara',
      'Tanggal: 1 sampai 3 Maret 2029',
      'Jam: sebelum pukul 15.00 WIB',
      'Situs: TikTok',
      'Tempat menulis: unggahan; keterangan foto atau video',
      'Lampiran: foto',
    ],
  ],
  [
    'another note',
    { beside: ['ancaman', 'sara'] },
    ['Ada catatan lain yang sama beratnya: Ancaman dan ajakan kekerasan; Ujaran kebencian / SARA'],
  ],
  [
    'another note, for some accounts',
    { beside: ['hoaks'], when: { profile: ['instansi'] } },
    [
      'Ada catatan lain yang sama beratnya: Kabar belum terverifikasi',
      'Profil akun: Akun resmi pemerintah',
    ],
  ],
])('circumstances in words: %s', (_, asked, lines) => {
  expect(whenInWords(asked, wordsIn('id'))).toEqual(lines);
});

it('circumstances in English', () => {
  const asked: Asked = {
    when: { days: ['2029-03-01', '2029-03-03'], before: '15:00' },
    beside: ['ancaman'],
  };
  // Before "PM" stands a narrow space.
  expect(whenInWords(asked, wordsIn('en')).map((line) => line.replaceAll(/\s/g, ' '))).toEqual([
    'Another note is just as grave: Threats and calls to violence',
    'Dates: March 1 to 3, 2029',
    'Time of day: before 3:00 PM in Jakarta (WIB)',
  ]);
});

describe('days in words', () => {
  it.each([
    ['in one month', '2029-03-01', '2029-03-03', '1 sampai 3 Maret 2029', 'March 1 to 3, 2029'],
    [
      'in one year',
      '2029-02-27',
      '2029-03-03',
      '27 Februari sampai 3 Maret 2029',
      'February 27 to March 3, 2029',
    ],
    [
      'over a year',
      '2028-12-30',
      '2029-01-03',
      '30 Desember 2028 sampai 3 Januari 2029',
      'December 30, 2028 to January 3, 2029',
    ],
    ['one day', '2029-03-01', '2029-03-01', '1 Maret 2029', 'March 1, 2029'],
    ['no days', 'entah', '2029-03-01', 'entah sampai 1 Maret 2029', 'entah to March 1, 2029'],
  ])('%s', (_, from, to, indonesian, english) => {
    expect(daysInWords([from, to], wordsIn('id'))).toBe(indonesian);
    expect(daysInWords([from, to], wordsIn('en'))).toBe(english);
  });
});
