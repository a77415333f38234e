import type { AdmittedPack, RefusedPack } from '../../model/generation';
import type { ListId, Pack, PackId } from '../../model/pack';
import type { GuardId, RuleId } from '../../model/rule';
import { guide } from './guide.examples';

// An example brands its ids by hand; everywhere else intake does.
const list = (id: string) => id as ListId;
const rule = (id: string) => id as RuleId;
const reporting = 'pemberitaan' as GuardId;

const pack: Pack = {
  format: 'saringdulu-rulepack/1',
  id: 'inti' as PackId,
  version: 3,
  title: { id: 'Paket inti', en: 'Core pack' },
  about: {
    id: 'Aturan dasar untuk semua akun: kabar tanpa sumber, kesantunan, dan masa tenang.',
    en: 'Basic rules for every account: news without a source, politeness, the quiet period.',
  },
  license: 'CC-BY-4.0',
  minEngine: 1,
  lists: {
    [list('kabar.sebar')]: { mode: 'stem', items: ['sebar', 'viral', 'bagi', 'teruskan'] },
    [list('kabar.katanya')]: {
      mode: 'word',
      items: ['katanya', 'konon', 'kabarnya', 'dengar-dengar', 'jarene', 'cenah'],
      except: ['kata-katanya'],
    },
    [list('calon')]: { mode: 'word', items: ['paslon', 'calon', 'cabup', 'cagub', 'caleg'] },
    [list('pilih')]: { mode: 'stem', items: ['coblos', 'pilih', 'dukung', 'menang'] },
    [list('lembaga.resmi')]: { mode: 'word', items: ['BMKG', 'BPBD', 'KPU', 'Bawaslu'] },
    [list('hinaan')]: { mode: 'word', items: ['kurang ajar', 'bodoh', 'tolol'] },
  },
  guards: {
    [reporting]: { when: { term: list('lembaga.resmi') }, scope: 'post', effect: 'cap-advise' },
  },
  guides: {
    hoaks: guide('Kabar ini belum mencantumkan sumber', 'This news does not name a source'),
    jadwal_kampanye: guide('Sekarang masa tenang', 'It is now the quiet period'),
    santun: guide('“{phrase}” terdengar merendahkan', '“{phrase}” may sound demeaning'),
  },
  calendar: [],
  rules: [
    {
      id: rule('hoaks/ajakan_sebar'),
      topic: 'hoaks',
      severity: 'warn',
      guards: [reporting],
      escalate: [{ when: { profile: ['instansi', 'kim'] }, to: 'hold' }],
      match: {
        all: [
          {
            near: [{ term: list('kabar.katanya') }, { term: list('kabar.sebar') }],
            within: 8,
          },
          { none: [{ term: list('lembaga.resmi') }] },
        ],
      },
    },
    {
      id: rule('hoaks/kabar_katanya'),
      topic: 'hoaks',
      severity: 'advise',
      match: { any: [{ term: list('kabar.katanya') }, { term: list('kabar.sebar') }] },
    },
    {
      id: rule('jadwal_kampanye/masa_tenang'),
      topic: 'jadwal_kampanye',
      severity: 'hold',
      when: {
        profile: ['instansi', 'asn', 'kim'],
        phase: ['masa_tenang', 'hari_h'],
        surface: ['post', 'caption', 'story'],
      },
      match: {
        near: [{ term: list('pilih') }, { term: list('calon') }],
        within: 1,
        ordered: true,
        scope: 'clause',
      },
    },
    {
      id: rule('santun/hinaan'),
      topic: 'santun',
      severity: 'info',
      match: { term: list('hinaan') },
    },
  ],
};

export const samplePacks: readonly AdmittedPack[] = [
  {
    pack,
    tier: 'bawaan',
    engine: 1,
    sha256: '',
    skipped: [
      { rule: 'tautan/mirip_resmi', because: 'unknown-operator', path: 'rules[7].match' },
      { rule: 'judol/huruf_gaya', because: 'newer-engine', path: 'rules[9]' },
    ],
  },
  {
    pack: {
      ...pack,
      id: 'daerah-jateng' as PackId,
      version: 1,
      title: { id: 'Paket daerah: Jawa Tengah', en: 'Regional pack: Central Java' },
      about: { id: 'Istilah setempat dalam bahasa Jawa.', en: 'Local words in Javanese.' },
      rules: [],
    },
    tier: 'instansi',
    engine: 1,
    sha256: '',
    skipped: [],
  },
];

export const sampleRefused: readonly RefusedPack[] = [
  {
    name: 'paket-desa.json',
    refusals: [
      {
        because: 'unknown-list',
        path: 'rules[3].match.near[0].term',
        rule: 'hoaks/pesan_berantai',
        found: 'kabar.rantai',
        expected: 'kabar.katanya, kabar.sebar',
      },
      {
        because: 'example-found',
        path: 'rules[4].examples.misses[1]',
        rule: 'santun/hinaan',
        found: 'Jangan bodohi warga',
      },
      {
        because: 'unknown-fact',
        path: 'rules[5].match.all[1].missing',
        rule: 'sumber/tanpa-kredit',
        found: 'credit',
      },
    ],
  },
];
