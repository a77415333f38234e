import { describe, expect, it } from 'vitest';
import { plain, seek, seekTerms } from './drawn';

describe('a term is found however it is written', () => {
  const draw = seek('judi', 'slot gacor', 'bangsat', 'beli');
  it.each([
    ['as it is', 'main «judi» yuk'],
    ['in capitals', 'MAIN «JUDI» YUK'],
    ['with accents', '«júdì»'],
    ['full-width', '«ｊｕｄｉ»'],
    ['mathematical', '«𝗷𝘂𝗱𝗶» dan «𝒋𝒖𝒅𝒊»'],
    ['enclosed', '«ⓙⓤⓓⓘ» «🅙🅤🅓🅘» «🇯🇺🇩🇮»'],
    ['small capitals', '«ᴊᴜᴅɪ»'],
    ['with zero-width signs', '«j\u200bu\u200bd\u200bi»'],
    ['with combining marks', '«j\u0336u\u0336d\u0336i\u0336» x'],
    ['drawn out', '«juuudiiii» terus'],
    ['every letter doubled', '«jjuuddii»'],
    ['in leet', '«b4n6s4t» «b@ngs@t»'],
    ['letters set apart', '«j u d i» «j.u.d.i» «j-u-d-i» «j_u_d_i»'],
    ['set apart by lines', '«j\nu\nd\ni»'],
    ['with an emoji inside', '«ju🔥di»'],
    ['a phrase over any gap', '«slot gacor» «slot-gacor» «slotgacor»'],
    ['in a hashtag', '#«SlotGacor»Hari'],
    ['before digits', '«judi»88 dan «judi»2'],
    ['letters that share a column', '«beli» dan «BELI»'],
    ['in look-alikes among Latin letters', 'main «јudі» dan «ϳυԁι» yuk'],
    ['wholly in another script, in a Latin line', 'main «јυԁі» yuk'],
    ['masked', '«j*di» «b*ngs*t» «B**GSAT»'],
    ['with letters that look alike', '«judl» «JUDl» «jvdi»'],
    ['behind a bullet', '●«judi» ✔«judi» ►«judi»'],
  ])('%s', (_, picture) => expect(draw(plain(picture))).toBe(picture));
});

describe('another word stays silent', () => {
  const draw = seek('judi', 'asu', 'tai', 'babi', 'masa', 'slot', 'ml', 'slot gacor');
  it.each([
    'kasus masuk asuransi',
    'pantai lantai santai partai',
    'Babinsa',
    'baju di lemari',
    'p a n t a i',
    'k a s u s',
    'massa aksi',
    'nilai A, S, U',
    'PT. A.S. Utama',
    'tipe 45U-2',
    'kode 8481, harga 741 ribu',
    'sirup 5ml',
    'slotted',
    'Judika',
    'tali',
    'јυԁі',
    'A*U',
    '2*3*4',
    '**tebal**',
  ])('%s', (text) => expect(draw(text)).toBe(text));
});

describe('word forms', () => {
  const draw = seek('sebar*', 'tipu*', 'pukul*', 'kirim*', 'bakar*', 'gebuk*', 'jual*', 'judi*');
  it.each([
    '«menyebarkan» «disebarkannya» «penyebaran» «nyebarin» «sebarkanlah»',
    '«menipu» «penipuan» «ditipu» «nipu»',
    '«memukul» «pemukulan» «terpukul»',
    '«mengirim» «ngirim» «dikirimkan»',
    '«membakar» «bakarin»',
    '«menggebuk» «digebukin»',
    '«jualin» «menjual» «penjualan»',
    '«perjudian» «berjudi»',
  ])('%s', (picture) => expect(draw(plain(picture))).toBe(picture));
  it.each(['sebarang', 'seberapa', 'tipus', 'bakarat', 'judisial', 'kirimu'])('not %s', (text) =>
    expect(draw(text)).toBe(text),
  );
});

describe('small words of a phrase may be written as people write them', () => {
  const draw = seek('tidak usah nyoblos', 'jangan pilih nomor');
  it.each([
    '«gk usah nyoblos»',
    '«tdk usah nyoblos» dong',
    '«jgn pilih no» 3',
    '«jangan pilih nmr» 3',
  ])('%s', (picture) => expect(draw(plain(picture))).toBe(picture));
});

describe('varieties that a list asks for', () => {
  it.each([
    [['jawa'], 'sebar', '«sebarno» «disebarake» «nyebarake»'],
    [['sunda'], 'gelo', '«garelo» «geloan»'],
    [['ejaan-lama'], 'cina', '«tjina» «cina»'],
    [[], 'sebar', 'sebarno'],
  ] as const)('%j', (also, text, picture) => {
    expect(seekTerms([{ text, mode: 'stem', also }])(plain(picture))).toBe(picture);
  });
});

describe('digits of a term are digits', () => {
  const draw = seek('info a1', '01', 'nomor 1');
  it.each(['«info A1» nih', 'paslon «01»', '«nomor 1» saja', 'versi 2.01', 'nomor 11', 'info al'])(
    '%s',
    (picture) => expect(draw(plain(picture))).toBe(picture),
  );
});
