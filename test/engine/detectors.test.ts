import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/model/condition';
import { checkerOf, found, packOf } from '../pack-builder';
import { drawn, plain } from './drawn';

const HOSTS = {
  pendek: 'bit.ly|s.id|tinyurl.com',
  resmi: 'go.id|sch.id|desa.id|bri.co.id|facebook.com|tiktok.com',
} as const;

/** Draws what one condition sees. */
function sees(match: Condition): (picture: string) => string {
  const check = checkerOf(packOf(HOSTS, [{ match }]));
  return (picture) => drawn(plain(picture), found(check, plain(picture))[0]?.at ?? []);
}

describe.each<[string, Condition, readonly string[]]>([
  [
    'nik',
    { pattern: 'nik' },
    [
      'NIK «3325990101900001»',
      'nik: «3325 9941 0190 0001» (perempuan)',
      '«332599-010190-0001»',
      'resi 3325990101900001',
      'Rp3.325.990.101.900.001',
      '9925990101900001',
      '3325993201900001',
      '3325990113900001',
      '3325990101900000',
      '33259901019000012',
      'ab3325990101900001',
    ],
  ],
  [
    'card',
    { pattern: 'card' },
    [
      'no kartu «4111 1111 1111 1111» ya',
      '4111 1111 1111 1112',
      '«5500000000000004»',
      '1234567890123456',
    ],
  ],
  ['npwp', { pattern: 'npwp' }, ['«01.234.567.8-901.000»', '012345678901000']],
  ['bpjs', { pattern: 'bpjs' }, ['«0001234567890»', '0101234567890']],
  ['passport', { pattern: 'passport' }, ['paspor nomor «A1234567»', 'blok A1234567']],
  [
    'phone',
    { pattern: 'phone' },
    [
      'hubungi «0812-3456-7890»',
      '«+62 812 3456 7890»',
      'wa.me/«6281234567890»',
      '«0271 123456»',
      'call 110 atau 1500533',
      'Rp0812.345.678',
      'tahun 2026',
      'kode0812345678901',
    ],
  ],
  [
    'hotline',
    { pattern: 'hotline' },
    ['hubungi «110» atau «119» atau «1500533»', '0812-3456-7890'],
  ],
  [
    'plate',
    { pattern: 'plate' },
    [
      'mobil «K 1234 AB» parkir',
      '«AB1234XY»',
      'H 7 lebaran',
      'kelas D3',
      'XX 1234 AB',
      'Blok B 12',
    ],
  ],
  [
    'account',
    { pattern: 'account' },
    ['BRI «1234 5678 9012 345»', 'WA 081234567890', 'resi 1234567890'],
  ],
  ['email', { pattern: 'email' }, ['surel «warga.contoh@desa.co.id», ya', '@contoh', 'a@b']],
  [
    'address',
    { pattern: 'address' },
    ['di «Jl. Mawar Merah No. 12»', '«RT 02/RW 05»', 'jalan kaki saja'],
  ],
  ['money', { pattern: 'money' }, ['dapat «Rp50.000» atau «600 ribu»', '2 orang']],
  ['percent', { pattern: 'percent' }, ['untung «10%» per hari', '«5 persen»', '10 orang']],
  ['date', { pattern: 'date' }, ['«3 Maret 2026» dan «3/3/2026»', '3 orang']],
  ['clock', { pattern: 'clock' }, ['«pukul 08.00» sampai «13.00 WIB»', 'nilai 8.00']],
  ['mention', { pattern: 'mention' }, ['halo «@warga_contoh», apa kabar', 'a@b.com']],
  ['hashtag', { pattern: 'hashtag' }, ['«#StopJudol» ya', 'C# dan F#']],
  [
    'brand',
    { pattern: 'brand', letters: 4 },
    ['main di «RAJA88» dan «cuan4D»', 'KKN99', 'SMPN22A', 'HUT ke-78', 'anak2', 'AK47'],
  ],
  [
    'styled',
    { pattern: 'styled', letters: 4 },
    ['gabung «𝗥𝗔𝗝𝗔 𝗕𝗘𝗧» sekarang', 'gabung RAJA', 'сука', '«ⓇⒶⒿⒶ»', '𝗥𝗔'],
  ],
  [
    'styled with digits',
    { pattern: 'styled', letters: 4, digits: true },
    ['«𝗥𝗔𝗝𝗔𝟳𝟳»', '𝗥𝗔𝗝𝗔 𝗕𝗘𝗦𝗔𝗥'],
  ],
  [
    'spaced',
    { pattern: 'spaced', letters: 4 },
    ['«R A J A 7 7» gas', 'golongan A B C D', 'O A B AB', '«g-a-c-o-r»', '1 2 3 4'],
  ],
  [
    'any link',
    { link: {} },
    [
      'buka «https://kpu.go.id/cek?x=1».',
      '«www.contoh.com» dan «bit.ly/abc»',
      'pukul 08.00 di balai',
      'ikut.yuk',
      'warga@desa.id',
    ],
  ],
  ['host', { link: { host: 'pendek' as never } }, ['«https://bit.ly/x»', 'https://kpu.go.id']],
  [
    'look-alike host',
    { link: { like: 'resmi' as never } },
    [
      '«https://kemensos.go.id.bantuan.xyz»',
      '«bantuan-go-id.xyz»',
      '«https://faceb00k.com/login»',
      '«https://facebok.com»',
      '«https://fаcebook.com»',
      'https://www.facebook.com/desa',
      'https://kpu.go.id',
      'https://sdn1.sch.id',
      'https://sukamaju.desa.id',
      'https://contoh.com',
    ],
  ],
  [
    'traits',
    { link: { is: ['ip', 'punycode', 'userinfo', 'download'] } },
    [
      '«http://203.0.113.7/masuk»',
      '«https://xn--fcebook-8va.com»',
      '«https://kpu.go.id@jahat.example»',
      '«https://contoh.com/undangan.apk»',
      'https://contoh.com/surat.pdf',
    ],
  ],
  ['capitals', { shout: 'capitals', min: 2 }, ['«AWAS» «BAHAYA» nih', 'RSUD AWAS ya', 'PT dan CV']],
  ['exclamations', { shout: 'exclamations', min: 3 }, ['ayo«!!!» sekarang', 'ayo!!', '«?!!!»']],
  ['stretched', { shout: 'stretched', min: 1 }, ['«mantaaap» betul', 'mantap']],
  ['emoji', { shout: 'emoji', min: 2 }, ['«🔥»«🔥»', '🔥']],
])('%s', (_, match, pictures) => {
  const draw = sees(match);
  it.each(pictures)('%s', (picture) => expect(draw(picture)).toBe(picture));
});

describe('to whom words are said', () => {
  const lists = { kata: 'bodoh|gila' } as const;
  const said = (address: 'second-person' | 'vocative' | 'self' | 'quoted') => {
    const match: Condition = { address, of: { term: 'kata' as never } };
    const check = checkerOf(packOf(lists, [{ match }]));
    return (picture: string) => drawn(plain(picture), found(check, plain(picture))[0]?.at ?? []);
  };
  it.each([
    ['second-person', 'kamu «bodoh» sekali'],
    ['second-person', 'lu «bodoh» ya'],
    ['second-person', 'kamu tahu, bodoh itu apa'],
    ['vocative', 'dasar «bodoh»'],
    ['vocative', '«bodoh» lo'],
    ['vocative', 'orang bodoh itu'],
    ['self', 'saya memang «bodoh»'],
    ['self', 'dia bodoh'],
    ['quoted', 'kata “«bodoh»” itu kasar'],
    ['quoted', "jum'at bodoh 'kan"],
    ['quoted', '"«gila» benar" katanya, bodoh'],
  ] as const)('%s: %s', (address, picture) => expect(said(address)(picture)).toBe(picture));
});

describe('other operators', () => {
  const lists = { a: 'satu|dua|tiga', b: 'lalu', c: 'selesai', sumber: 'sumber' } as const;
  const draw = (match: Condition) => {
    const facts = { source: { term: 'sumber' as never } };
    const check = checkerOf({ ...packOf(lists, [{ match }]), facts });
    return (picture: string) => drawn(plain(picture), found(check, plain(picture))[0]?.at ?? []);
  };
  const [a, b, c] = (['a', 'b', 'c'] as const).map((id): Condition => ({ term: id as never }));
  it.each<[string, Condition | undefined, string]>([
    ['seq', a && b && { seq: [a, b] }, '«satu» «lalu» tiga'],
    ['seq without a gap', a && b && { seq: [a, b] }, 'satu dan lalu'],
    ['seq with a gap', a && b && c && { seq: [a, b, c], gap: 1 }, '«satu» ya «lalu» «selesai»'],
    ['seq ends with its sentence', a && b && { seq: [a, b], gap: 3 }, 'satu. lalu'],
    ['count', a && { count: a, min: 2 }, '«satu» dan «satu»'],
    ['count of different words', a && { count: a, min: 2, distinct: true }, 'satu dan Satu'],
    ['count of different words', a && { count: a, min: 2, distinct: true }, '«satu» dan «dua»'],
    ['count in a sentence', a && { count: a, min: 2, scope: 'sentence' }, 'satu. dua'],
    ['missing', a && { all: [a, { missing: 'source' }] }, '«satu»'],
    ['not missing', a && { all: [a, { missing: 'source' }] }, 'satu, sumber ada'],
  ])('%s', (_, match, picture) => {
    if (match) expect(draw(match)(picture)).toBe(picture);
    expect(match).toBeDefined();
  });
});

describe('an entry with a gap', () => {
  it.each([
    '«jangan berhenti di tangan kamu» ya',
    '«jangan berhenti di kamu»',
    'jangan berhenti di satu dua tiga empat lima kamu',
    'jangan berhenti di sini\nkamu',
  ])('%s', (picture) => {
    const check = checkerOf(
      packOf({ a: 'jangan berhenti di _ kamu' }, [{ match: { term: 'a' as never } }]),
    );
    expect(drawn(plain(picture), found(check, plain(picture))[0]?.at ?? [])).toBe(picture);
  });
});
