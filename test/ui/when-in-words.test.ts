import { expect, it } from 'vitest';
import type { When } from '../../src/model/rule';
import { whenInWords } from '../../src/ui/options/when-in-words';
import { wordsIn } from './words';

it.each<readonly [name: string, when: When, lines: readonly string[]]>([
  ['nothing is asked of any draft', {}, []],
  [
    'a profile',
    { profile: ['instansi', 'kim'] },
    ['Profil akun: Akun resmi pemerintah; KIM atau komunitas'],
  ],
  [
    'everything at once',
    {
      profile: ['asn'],
      phase: ['masa_tenang', 'hari_h'],
      site: ['tiktok'],
      surface: ['post', 'caption'],
      media: ['image'],
    },
    [
      'Profil akun: ASN, TNI, Polri, atau kepala desa',
      'Masa: masa tenang; hari pemungutan suara',
      'Situs: TikTok',
      'Tempat menulis: unggahan; keterangan foto atau video',
      'Lampiran: foto',
    ],
  ],
])('circumstances in words: %s', (_, when, lines) => {
  expect(whenInWords(when, wordsIn('id'))).toEqual(lines);
});
