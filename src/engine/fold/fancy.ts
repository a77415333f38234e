import type { Fold } from './fold';

/**
 * What "fancy text" keyboards offer beyond Unicode's own confusables: whole alphabets picked from
 * other scripts, and single signs that resemble a letter. An accented sign follows its base.
 */
export const fancy: Fold = { name: 'fancy text', pairs: pairs() };

/** From `a` to `z`, one sign each; a space where the alphabet has nothing of its own. */
const ALPHABETS: readonly string[] = [
  '卂乃匚 乇千Ꮆ卄丨ﾌҜㄥ爪几ㄖ卩Ɋ尺丂ㄒㄩᐯ山乂ㄚ乙',
  'ﾑ   モｷムんﾉ ズﾚﾶ刀口ｱ  区ｲ凵レ メﾘ ',
  '₳฿₵ĐɆ₣₲Ⱨł ₭Ⱡ₥₦ ₱ Ɽ₴₮Ʉ ₩ӾɎⱫ',
  'ค๒ς๔єŦﻮђเןкɭ๓ภ๏ק гรՇยשฬאץչ',
  'คც८ძ૯Բ૭ҺɿʆқՆɱՈ૦ƿҩՐ ੮ ౮ ૪ע૨',
  'ǟɮƈɖɛʄɢɦɨʝӄʟʍռօքզʀֆȶʊʋաӼʏʐ',
  'αႦƈԃҽϝɠԋιʝƙʅɱɳσρϙɾʂƚυʋɯ ყȥ',
  'ᏗᏰፈᎴᏋᎦᎶᏂᎥᏠᏦᏝᎷᏁᎧᎮᎤᏒᏕᏖᏬᏉᏇጀᎩፚ',
  'ልጌርዕቿቻኗዘጎጋጕረጠክዐየዒዪነፕሁሀሠሸሃጊ',
  'ᗩᗷᑕᗪᗴᖴᘜᕼᓰᒍᛕᒪᗰᑎᗝᑭᑫᖇᔕᖶᑌᐯᗯ᙭ᖻᘔ',
  'ᗅᗽᑢᕲᘿᖵᘐᖺᐃᒚ ᒫᘻᘉᓍᕵᕴᖈᔑᐪᑘᐺᘺᕁᖿᙆ',
  'ᕱᗾᑦᗞᕮᖷᘏᑋ ᒎ ᒺᙢᘗᗜᑮᑴᕒᔖᘖᑗᐻᙎᕽ ᘕ',
  'ᗄᙝᙅᗫᙓ ᘌᕺ ᒏ ᒻᙏᑏᓎᑶ ᖊᔔ ᑙᕓᙡ᙮  ',
  'ꍏꌃꉓꀸꍟꎇꁅꃅꀤꀭꀘ꒒ꂵꈤꂦᖘꆰꋪꌗ꓄ꀎꃴꅏꊼꌩꁴ',
  'ꋫꃃꏸꁕꍟꄘꁍꑛꂑꀭꀗ꒒ꁒꁹꆂꉣꁸ꒓ꌚ꓅ꐇꏝꅐꇓꐟꁴ',
  'ꁲꋰꀯꂠꈼꄞꁅꍩꂑ꒻ꀗ꒒ꂵꋊꂦꉣꁷꌅꌚꋖꐇꀰꅏꇒꐞꁴ',
  'ᥲ ᥴ ᥱ      ᥣ꧑ᥒ᥆   ᥉ ᥙ᥎ᥕ᥊  ',
  'ΛвᄃДΣғ ΉЇ КᄂмПӨ  Я тЦ Щ ΥƸ',
  'дЪÇ∂Є  н  кŁ₥И  ϙ   µ√шхўЖ',
];

/** Signs that resemble a letter, by letter. */
const SIGNS: Readonly<Record<string, string>> = {
  a: '∀∆△▲⟁ᎯѦ',
  b: 'ᑲᒃᖯᗹᗸᗿ♭ßѢѣъьыՅҌҍ',
  c: 'ᑖᑤ₡¢⊂⊏∁☾©ʗҪҫርႠ',
  d: 'ᑯᑰᒄᗟᑱ₫ԁժԺծԾձժᗡ◗ⅆↁ',
  e: 'ᕦᕧ€∃∈∊⋲∑ξЭэєҿҾҼԑֆЄ⋹ⵟᱬ',
  f: '℉∱ʃ∫ϜӺғ',
  g: 'ᘓᘒ⅁ցգǤɓԳ',
  h: '♄ћЋђЂիհῃԊҤҥӉӈңҢԦ',
  i: '↑ǃ¦⌇ɿ։Իꙇ',
  j: 'ᒙᒛᒘ⌡♩ڶلڷյɈქ',
  k: '⋉ҞҟҠҡӃԞќ',
  l: 'ᒷᒸᒹᒶ£₤⌊∟⎣լԼㄴ┗└ﻝ',
  m: '♏ጠሠጪɰ൩ണḿ',
  n: 'ᑍᑐᑒᑚᐢᐣ₦₪∩⋂⊓♫חղըդרחռΠπηהпሸרኪղϏи',
  o: 'ᓄᓇᐅᗢᗣᗤᗥᘎ⊙◎⦾⦿○◯●☉⚪⚬◦∘⊕⊗⊖⊘⌀∅⭕Θθϴ◌фФѺѻѲѳϕΦφ¤⍥⍤ծဝ໐❍◍ᱛ',
  p: 'ᑬᑷᕈᕉᕶᖰ₱₽₧þÞƤƥבր℗քթբԲЬየթǷƿҎҏႲ',
  q: 'ᑵᕳᖳᖲ℺☌զԳԶԚԛႳ',
  r: 'ᖆᖋᖉᒋᒥ₹₨®ΓГґҐѓʁւՐɼ',
  s: 'ᔆᙚ§ƽƨƧꙄꙅֆچ$ടՏᎦ',
  t: 'ᕀ₸₮†‡✝✞☨┼┬ヤ七セէԷեԵፐፕተт',
  u: 'ᑛᑝᐡ⊔⊎⨄∐μцџЏՍսնմՄՆὺմሀሁଧպપµ',
  v: 'ᐼᕔ√✓✔∇▽▼۷ⱱѵ',
  w: 'ᗐᗑᗗᘈ₩⟒ѡѠшШщЩωώаապฝฟയ๗ധ',
  x: '✗✘✕✖⨉❌χжЖҖҗӁӂӿӾЖ',
  y: '¥⅄☿⑂ӌҶчЧҷԿկվՎყγλчፃ',
  z: 'ᙇ⦢ʒƷӠӡՀշշȜȝⱬጊઽ',
};

function* pairs(): Generator<readonly [number, string]> {
  const known = new Map<string, string>();
  const put = (sign: string, letter: string): void => {
    if (sign !== ' ' && !known.has(sign)) known.set(sign, letter);
  };
  for (const alphabet of ALPHABETS) {
    [...alphabet].forEach((sign, index) => {
      put(sign, String.fromCharCode(0x61 + index));
    });
  }
  for (const [letter, signs] of Object.entries(SIGNS)) for (const sign of signs) put(sign, letter);
  for (const [sign, letter] of known) yield [sign.codePointAt(0) ?? 0, letter];
  for (let point = 0x80; point < 0x10000; point++) {
    const letter = known.get(baseOf(String.fromCharCode(point)));
    if (letter !== undefined) yield [point, letter];
  }
}

function baseOf(sign: string): string {
  return sign.normalize('NFKD').replace(/\p{M}/gu, '');
}
