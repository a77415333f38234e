/**
 * What a text has in it at all, told by one quick look. A detector whose signs are not there is not
 * run; most drafts need none of them.
 */
export const SEEN = {
  digits: 1,
  at: 2,
  point: 4,
  unusual: 8,
  loud: 16,
  capitals: 32,
  lone: 64,
  hash: 128,
  quotes: 256,
  stretched: 512,
  number: 1024,
} as const;

const LETTER = 1;
const DIGIT = 2;

/** By ASCII code unit: what it is, above bit 8 what its presence alone says. */
const ASCII = new Uint32Array(128);
for (let unit = 0x61; unit <= 0x7a; unit++) ASCII[unit] = LETTER;
for (let unit = 0x41; unit <= 0x5a; unit++) ASCII[unit] = LETTER | 4;
for (let unit = 0x30; unit <= 0x39; unit++) ASCII[unit] = DIGIT;
for (const [sign, seen] of [
  ['@', SEEN.at],
  ['!', SEEN.loud],
  ['?', SEEN.loud],
  ['#', SEEN.hash],
  ['"', SEEN.quotes],
  ["'", SEEN.quotes],
] as const) {
  ASCII[sign.charCodeAt(0)] = seen << 8;
}

const CAPITAL = 4;
const POINT = 0x2e;
const SLASH = 0x2f;

/** Fewer digits than this identify nothing and nobody. */
const IDENTIFYING = 6;

export function survey(text: string): number {
  let seen = 0;
  let digits = 0;
  let lone = 0;
  let before = 0;
  let beforeThat = 0;
  let last = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const what = unit < 128 ? (ASCII[unit] as number) : 0; // in bounds
    if (unit === last) {
      if (++run >= 2 && what & LETTER) seen |= SEEN.stretched;
    } else {
      run = 0;
    }
    if (what & DIGIT) digits++;
    else if (what & CAPITAL && before & CAPITAL) seen |= SEEN.capitals;
    // One letter between two signs that are none: "j u d i".
    if (!(what & LETTER) && before & LETTER && !(beforeThat & LETTER)) lone++;
    if (what & (LETTER | DIGIT) && (last === POINT || last === SLASH)) seen |= SEEN.point;
    seen |= what >> 8;
    if (unit >= 128) seen |= unit >= 0x2018 && unit <= 0x201f ? SEEN.quotes : SEEN.unusual;
    beforeThat = before;
    before = what & 0xff;
    last = unit;
  }
  if (digits > 0) seen |= SEEN.digits;
  if (digits >= IDENTIFYING) seen |= SEEN.number;
  if (lone >= 2) seen |= SEEN.lone;
  return seen;
}
