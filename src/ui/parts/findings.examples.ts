import type { Finding } from '../../model/finding';
import type { InBothLanguages, Language } from '../../model/language';
import type { PackId } from '../../model/pack';
import type { RuleId, Wording } from '../../model/rule';

export const sampleDraft =
  'Tolong viralkan sebelum dihapus! Katanya RSUD menolak pasien BPJS mulai minggu depan. ' +
  'Dasar kepala puskesmas kurang ajar, usir saja bersama-sama nanti malam. ' +
  'Info lengkap hubungi 0812-3456-7890, viralkan ya, viralkan terus.';

type Facts = Omit<Finding, keyof Wording | 'at' | 'rule' | 'pack'> & {
  readonly rule: string;
  readonly words: readonly string[];
  readonly wording: InBothLanguages<Wording>;
};

function finding(facts: Facts, language: Language): Finding {
  const { words, wording, rule, ...rest } = facts;
  return {
    ...rest,
    ...wording[language],
    // An example brands its ids by hand; everywhere else intake does.
    rule: rule as RuleId,
    pack: 'inti' as PackId,
    at: words.map(spanOf).toSorted((a, b) => a.from - b.from),
  };
}

function spanOf(words: string) {
  const from = sampleDraft.indexOf(words);
  return { from, to: from + words.length };
}

const threat: Facts = {
  rule: 'ancaman/ajakan_usir',
  tier: 'bawaan',
  topic: 'ancaman',
  severity: 'hold',
  words: ['usir', 'bersama-sama'],
  wording: {
    id: {
      title: 'Kalimat ini bisa dibaca sebagai ancaman',
      reason: '“usir … bersama-sama” terdengar mengajak memakai kekerasan, walau mungkin kiasan.',
      advice: 'Tulis langkah yang damai: lapor, musyawarah, atau hubungi petugas.',
      question: 'Bisakah pesan ini disampaikan tanpa kata kekerasan?',
    },
    en: {
      title: 'This can be read as a threat',
      reason: '“usir … bersama-sama” sounds like a call to violence, even if meant as a figure.',
      advice: 'Write a peaceful next step: report it, talk it over, or call an officer.',
      question: 'Could you say the same thing without violent words?',
    },
  },
  references: [
    { cite: 'KUHP Ps. 246', checked: '2026-11-20', lawyer: true },
    { cite: 'Pedoman Pemberitaan Media Siber', checked: '2026-11-20', lawyer: false },
  ],
  channels: [{ name: 'Bhabinkamtibmas desa Anda, atau 110', checked: '2026-11-02' }],
};

const rumour: Facts = {
  rule: 'hoaks/ajakan_sebar',
  tier: 'resmi',
  topic: 'hoaks',
  severity: 'warn',
  words: ['viralkan sebelum dihapus', 'Katanya', 'hubungi', 'viralkan ya', 'viralkan terus'],
  wording: {
    id: {
      title: 'Kabar ini belum mencantumkan sumber',
      reason: 'Ajakan seperti “viralkan sebelum dihapus” sering dipakai pesan berantai.',
      advice: 'Baca sampai habis, cek tanggalnya, lalu tulis “Sumber: …” di akhir.',
      question: 'Dari mana kabar ini, dan tanggal berapa?',
    },
    en: {
      title: 'This news does not name a source',
      reason: 'Calls like “viralkan sebelum dihapus” are common in chain messages.',
      advice: 'Read to the end, check the date, then add “Source: …” as the last line.',
      question: 'Where does this come from, and from what date?',
    },
  },
  references: [],
  channels: [
    { name: 'cekfakta.com', checked: '2026-11-02' },
    { name: 'turnbackhoax.id', checked: '2026-11-02' },
  ],
};

const insult: Facts = {
  rule: 'santun/dasar',
  tier: 'instansi',
  topic: 'santun',
  severity: 'advise',
  words: ['Dasar kepala puskesmas kurang ajar'],
  wording: {
    id: {
      title: 'Ada kata yang terdengar merendahkan',
      reason: '“kurang ajar” biasa dibaca sebagai hinaan, walau maksud Anda mungkin bukan begitu.',
      advice: 'Pakai sebutan netral, lalu jelaskan keberatannya: apa, kapan, di mana.',
      question: 'Nyamankah bila kalimat ini dibacakan di balai desa?',
    },
    en: {
      title: 'One word may sound demeaning',
      reason: '“kurang ajar” is often read as an insult, even if you did not mean it that way.',
      advice: 'Use a neutral term, then state the complaint: what, when, where.',
      question: 'Would you be at ease reading this aloud at the village hall?',
    },
  },
  references: [],
  channels: [],
};

const phone: Facts = {
  rule: 'data_pribadi/nomor_telepon',
  tier: 'berkas',
  topic: 'data_pribadi',
  severity: 'info',
  words: ['0812-3456-7890'],
  wording: {
    id: {
      title: 'Ada data pribadi di draf ini',
      reason: 'Terlihat nomor telepon yang bisa disalahgunakan orang lain bila tersebar.',
      advice: 'Samarkan sebagian angkanya, atau hapus bila tidak diperlukan warga.',
      question: 'Sudahkah pemilik data setuju datanya tampil di sini?',
    },
    en: {
      title: 'There is personal data in this draft',
      reason: 'It shows a phone number that others could misuse once it is public.',
      advice: 'Mask part of the digits, or remove it if readers do not need it.',
      question: 'Has the owner agreed to show this data here?',
    },
  },
  references: [],
  channels: [],
};

/** One finding of each severity, the gravest first. */
export function sampleFindings(language: Language): readonly Finding[] {
  return [threat, rumour, insult, phone].map((facts) => finding(facts, language));
}
