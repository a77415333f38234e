import { describe, expect, it } from 'vitest';
import type { ChipState } from '../../src/ui/chip/chip-state';
import { chipName, chipText } from '../../src/ui/chip/chip-words';
import { wordsIn } from './words';

const id = wordsIn('id');
const en = wordsIn('en');

describe('the chip', () => {
  it.each<readonly [state: ChipState, id: string, en: string]>([
    [{ is: 'clear' }, 'Saring Dulu: tidak ada catatan', 'Saring Dulu: no notes'],
    [{ is: 'notes', count: 1 }, 'Saring Dulu: 1 catatan', 'Saring Dulu: 1 note'],
    [{ is: 'notes', count: 2 }, 'Saring Dulu: 2 catatan', 'Saring Dulu: 2 notes'],
    [{ is: 'filter' }, 'Saring Dulu: saring dulu', 'Saring Dulu: filter first'],
    [{ is: 'blind' }, 'Saring Dulu: belum memantau', 'Saring Dulu: not watching'],
    [
      { is: 'paused', until: '14.30' },
      'Saring Dulu: dijeda sampai 14.30',
      'Saring Dulu: paused until 14.30',
    ],
  ])('%o is called “%s”', (state, indonesian, english) => {
    expect(chipName(state, id)).toBe(indonesian);
    expect(chipName(state, en)).toBe(english);
  });

  it.each<ChipState>([
    { is: 'clear' },
    { is: 'notes', count: 12 },
    { is: 'filter' },
    { is: 'blind' },
    { is: 'paused', until: '14.30' },
  ])('%o shows a part of its name', (state) => {
    for (const words of [id, en]) {
      const name = chipName(state, words).toLowerCase();
      expect(name).toContain(chipText(state, words).toLowerCase());
    }
  });
});

describe('fixed words', () => {
  it.each([
    ['panel_title', 'Saring dulu, yuk', "Let's filter first"],
    ['button_edit_first', 'Perbaiki dulu', 'Edit first'],
    ['button_post_anyway', 'Tetap unggah', 'Post anyway'],
    ['button_add_source', 'Tambahkan sumber', 'Add the source'],
    ['source_label', 'Sumber', 'Source'],
    ['finding_why', 'Mengapa?', 'Why?'],
    ['item_serap', 'Serap', 'Serap'],
    ['item_saring', 'Saring', 'Saring'],
    ['item_santun', 'Santun', 'Santun'],
    ['item_seimbang', 'Seimbang', 'Seimbang'],
    [
      'panel_decided',
      'Baik, keputusan di tangan Anda. Silakan tekan tombol unggah sekali lagi.',
      'All right, it is your decision. Please press the post button once more.',
    ],
    [
      'panel_privacy',
      'Diperiksa di perangkat ini. Draf Anda tidak dikirim ke mana pun.',
      'Checked on this device. Your draft is not sent anywhere.',
    ],
  ])('%s is “%s”', (key, indonesian, english) => {
    expect(id.t(key)).toBe(indonesian);
    expect(en.t(key)).toBe(english);
  });
});
