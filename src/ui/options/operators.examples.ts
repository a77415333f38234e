import type { AdmittedPack } from '../../model/generation';
import type { ListId, Pack, PackId } from '../../model/pack';
import type { GuardId, Rule, RuleId } from '../../model/rule';
import { guide } from './guide.examples';

// An example brands its ids by hand; everywhere else intake does.
const term = (id: string) => ({ term: id as ListId });
const site = (id: string) => id as ListId;
const rule = (id: string, rest: Omit<Rule, 'id'>): Rule => ({ id: id as RuleId, ...rest });
const talkedAbout = 'dibahas' as GuardId;

const rules: readonly Rule[] = [
  rule('hoaks/tanpa-sumber', {
    topic: 'hoaks',
    severity: 'advise',
    match: {
      all: [
        { seq: [term('kabar'), term('sebar')], gap: 3 },
        { any: [{ missing: 'source' }, { missing: 'date' }, { missing: 'place' }] },
        { none: [term('bantahan')] },
      ],
    },
  }),
  rule('sumber/tanpa-kredit', {
    topic: 'sumber',
    severity: 'info',
    when: { media: ['image', 'video'] },
    match: {
      all: [
        term('karya'),
        { any: [{ missing: 'credit' }, { missing: 'ai_label' }, { missing: 'right_of_reply' }] },
      ],
    },
  }),
  rule('santun/sapaan', {
    topic: 'santun',
    severity: 'warn',
    guards: [talkedAbout],
    escalate: [
      { beside: ['ancaman', 'sara'], to: 'hold' },
      { beside: ['hoaks'], when: { profile: ['instansi', 'asn'] }, to: 'hold' },
    ],
    match: {
      any: [
        { address: 'second-person', of: term('kasar') },
        { address: 'vocative', of: term('hewan') },
        { address: 'self', of: term('kasar') },
        { address: 'quoted', of: term('kasar') },
      ],
    },
  }),
  rule('santun/bertubi-tubi', {
    topic: 'santun',
    severity: 'warn',
    match: {
      any: [
        { count: term('kasar'), min: 3, distinct: true },
        { count: { pattern: 'mention' }, min: 5, scope: 'line' },
        { seq: [term('hewan'), term('kasar')] },
        { near: [term('kasar'), { pattern: 'mention' }], within: 3 },
      ],
    },
  }),
  rule('data_pribadi/nomor', {
    topic: 'data_pribadi',
    severity: 'hold',
    match: {
      any: [
        { pattern: 'nik' },
        { pattern: 'card' },
        { pattern: 'npwp' },
        { pattern: 'bpjs' },
        { pattern: 'passport' },
        { pattern: 'phone' },
        { pattern: 'hotline' },
        { pattern: 'plate' },
        { pattern: 'account' },
        { pattern: 'email' },
        { pattern: 'address' },
      ],
    },
  }),
  rule('judol/merek', {
    topic: 'judol',
    severity: 'hold',
    match: {
      any: [
        { pattern: 'brand', letters: 5 },
        { pattern: 'styled', letters: 5, digits: true },
        { pattern: 'spaced' },
        { pattern: 'money' },
        { pattern: 'percent' },
        { pattern: 'date' },
        { pattern: 'clock' },
        { pattern: 'mention' },
        { pattern: 'hashtag' },
      ],
    },
  }),
  rule('tautan/mirip-resmi', {
    topic: 'tautan',
    severity: 'warn',
    match: {
      all: [
        { link: {} },
        { link: { like: site('situs-resmi') } },
        {
          link: {
            is: ['ip', 'punycode', 'userinfo', 'download', 'insecure', 'foreign-letters'],
            host: site('pemendek'),
          },
        },
      ],
    },
  }),
  rule('provokatif/suara-keras', {
    topic: 'provokatif',
    severity: 'info',
    match: {
      any: [
        { shout: 'capitals', min: 4 },
        { shout: 'exclamations', min: 3 },
        { shout: 'questions', min: 3 },
        { shout: 'stretched', min: 1 },
        { shout: 'emoji', min: 10 },
      ],
    },
  }),
  rule('jadwal_kampanye/hitung-cepat', {
    topic: 'jadwal_kampanye',
    severity: 'advise',
    when: { days: ['2029-03-01', '2029-03-03'], before: '15:00' },
    escalate: [{ when: { profile: ['instansi'], days: ['2029-02-27', '2029-03-03'] }, to: 'hold' }],
    match: term('hitung-cepat'),
  }),
];

const pack: Pack = {
  format: 'saringdulu-rulepack/1',
  id: 'contoh' as PackId,
  version: 1,
  title: { id: 'Paket contoh', en: 'Sample pack' },
  about: { id: 'Setiap cara mencari, satu kali.', en: 'Each way of searching, once.' },
  license: 'CC-BY-4.0',
  minEngine: 2,
  lists: {
    [site('kabar')]: { mode: 'word', items: ['katanya', 'konon', 'kabarnya'] },
    [site('sebar')]: { mode: 'stem', items: ['sebar', 'viral', 'teruskan'] },
    [site('bantahan')]: { mode: 'word', items: ['tidak benar', 'hoaks', 'klarifikasi'] },
    [site('sumber-ada')]: { mode: 'word', items: ['menurut', 'dikutip dari', 'sumber'] },
    [site('tempat-ada')]: { mode: 'word', items: ['di desa', 'di kecamatan', 'di jalan'] },
    [site('kredit-ada')]: { mode: 'word', items: ['foto oleh', 'video oleh', 'karya'] },
    [site('tanggapan-ada')]: { mode: 'word', items: ['menanggapi', 'menjelaskan bahwa'] },
    [site('karya')]: { mode: 'stem', items: ['foto', 'video', 'tulis', 'gambar'] },
    [site('kasar')]: {
      mode: 'stem',
      also: ['jawa', 'sunda', 'ejaan-lama'],
      items: ['bodoh', 'tolol', 'goblok', 'gelo'],
      except: ['bodoh amat'],
    },
    [site('hewan')]: { mode: 'word', also: ['ejaan-lama'], items: ['monyet', 'kerbau'] },
    [site('situs-resmi')]: { mode: 'word', items: ['go.id', 'bank-contoh.co.id', 'facebook.com'] },
    [site('pemendek')]: { mode: 'word', items: ['bit.ly', 's.id', 'tinyurl.com'] },
    [site('hitung-cepat')]: { mode: 'word', items: ['quick count', 'hitung cepat', 'exit poll'] },
    [site('bahas')]: { mode: 'stem', items: ['kata', 'istilah', 'bahas'] },
  },
  guards: {
    [talkedAbout]: { quoted: true, when: term('bahas'), scope: 'sentence', effect: 'cancel' },
  },
  facts: {
    source: { any: [term('sumber-ada'), { link: {} }] },
    date: { pattern: 'date' },
    place: { any: [term('tempat-ada'), { pattern: 'address' }] },
    credit: { any: [term('kredit-ada'), { pattern: 'mention' }] },
    ai_label: { pattern: 'hashtag' },
    right_of_reply: term('tanggapan-ada'),
  },
  guides: {
    hoaks: guide('Kabar ini belum mencantumkan sumber', 'This news does not name a source'),
    jadwal_kampanye: guide('Hasil hitung cepat belum waktunya', 'It is early for a quick count'),
    santun: guide('“{phrase}” terdengar merendahkan', '“{phrase}” may sound demeaning'),
    judol: guide('Terbaca seperti promosi judi', 'This reads like gambling promotion'),
    data_pribadi: guide('Ada data pribadi', 'There is personal data'),
    provokatif: guide('Nadanya terasa tinggi', 'The tone feels loud'),
    sumber: guide('Pemilik karyanya belum disebut', 'The maker is not named yet'),
    tautan: guide('Tautannya perlu dilihat lagi', 'The link is worth another look'),
  },
  calendar: [],
  rules,
};

/** A pack that uses every operator and every kind of each. */
export const shownPack: AdmittedPack = {
  pack,
  tier: 'berkas',
  engine: 2,
  sha256: '',
  skipped: [],
};
