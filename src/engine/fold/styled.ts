import type { Fold } from './fold';

/**
 * Letters that Unicode itself takes apart into a Latin letter or digit: accents, full-width,
 * mathematical, circled, squared, super- and subscript; and those it leaves whole.
 */
export const styled: Fold = { name: 'styled', pairs: pairs() };

function* pairs(): Generator<readonly [number, string]> {
  for (let point = 0x80; point < 0x20000; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const letter = takenApart(String.fromCodePoint(point));
    if (letter) yield [point, letter];
  }
  for (let index = 0; index < 26; index++) {
    const letter = String.fromCharCode(0x61 + index);
    for (const block of ALPHABETS) yield [block + index, letter];
  }
  for (const [letter, signs] of Object.entries(WHOLE)) {
    for (const sign of signs) yield [sign.codePointAt(0) ?? 0, letter];
  }
}

/** Where alphabets begin that have no decomposition: circled and squared on black, flag letters. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6];

/** Small capitals, stroked and dotless letters. Unicode 15 gives them no decomposition. */
const WHOLE: Readonly<Record<string, string>> = {
  a: 'ᴀⱥ',
  b: 'ʙƀɓ',
  c: 'ᴄȼƈ',
  d: 'ᴅđɗƌ',
  e: 'ᴇɇɛ',
  f: 'ꜰƒ',
  g: 'ɢǥɠ',
  h: 'ʜħɦ',
  i: 'ɪıɨ',
  j: 'ᴊȷɉ',
  k: 'ᴋƙꝁ',
  l: 'ʟłƚɫ',
  m: 'ᴍɱ',
  n: 'ɴɲƞŋ',
  o: 'ᴏøɵ',
  p: 'ᴘᵽƥ',
  q: 'ꞯɋ',
  r: 'ʀɍɽ',
  s: 'ꜱȿ',
  t: 'ᴛŧƭⱦ',
  u: 'ᴜʉ',
  v: 'ᴠʋ',
  w: 'ᴡⱳ',
  y: 'ʏɏƴ',
  z: 'ᴢƶȥ',
};

const MARKS = /\p{M}/gu;

function takenApart(sign: string): string | null {
  const parts = bare(bare(sign).toLowerCase());
  const inner = /^\((.)\)$/.exec(parts)?.[1] ?? parts;
  return /^[a-z0-9]$/.test(inner) ? inner : null;
}

function bare(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '');
}
