import type { Fold } from './fold';
import { LOOKALIKES } from './lookalikes.data';

/**
 * Letters of other scripts and signs that look like Latin ones. They count only in a word that
 * carries Latin letters too, or in a line that does.
 */
export const lookalikes: Fold = { name: 'look-alikes', pairs: pairs() };

function* pairs(): Generator<readonly [number, string]> {
  for (const [letters, points] of Object.entries(LOOKALIKES)) {
    for (const point of points.split(' ')) yield [Number.parseInt(point, 16), letters];
  }
  for (const [letter, signs] of Object.entries(FANCY)) {
    for (const sign of signs) yield [sign.codePointAt(0) ?? 0, letter];
  }
}

/**
 * What "fancy text" keyboards offer beyond Unicode's own confusables: currency signs, Thai,
 * Armenian, Hebrew, Canadian syllabics and turned letters, by the letter they stand for there.
 */
const FANCY: Readonly<Record<string, string>> = {
  a: '₳คΛλᗩ∂ɐДልᎯΔ',
  b: '฿๒ßвЪъ乃ቬᏰ',
  c: '₵ς¢ᑕ匚ርƆɔ©',
  d: '๔ↁᎴ',
  e: '€єэЭ∃ǝᗴ乇ረᏋξΣƐЄ',
  f: '₣ғŦ千',
  g: '₲ﻮɢᏩᎶムɓǤ',
  h: 'ђнԋ卄ዘዪΉ',
  i: 'เїίɨΐᓰ丨꒐¡',
  j: 'נʝﻝ丿ڸᏠ',
  k: 'кҚҟқҜ₭',
  l: 'ɭㄥŁʆᏝ',
  m: '๓м₥爪ጠʍ',
  n: 'ภпПηи₦Иᑎ几ሸᏁй',
  o: '๏ѳөΘθφØѲㄖዕᎧ◯○●Ф⊙',
  p: 'קþÞ卩የᎮ₱',
  q: 'ϙᑫɊҨ',
  r: 'ГяЯ尺ⱤՐɹ®',
  s: 'ร§ϟᔕ丂ነʂ',
  t: 'Շтτ†ŧ₮丅ፕᏖ┼',
  u: 'ยцЦμµบʊㄩሁᏬน',
  v: 'ש√Ꮙ',
  w: 'ฬωщшШЩ₩山ᗯᏇ',
  x: 'אχҳ乂ጀӿӼҲ',
  y: 'ץўЎㄚ丫ሃ¥Ψ',
  z: 'չʐʑ乙ፚƸ',
};
