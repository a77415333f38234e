/** A styled alphabet of Unicode that begins with its `a` at `start`; other signs stay as they are. */
export function alphabetFrom(start: number, exceptions: Letters = {}): (letter: string) => string {
  return (letter) => {
    const index = letter.charCodeAt(0) - 0x61;
    if (index < 0 || index > 25) return letter;
    return exceptions[letter] ?? String.fromCodePoint(start + index);
  };
}

/** Signs by the letter they stand for. */
export type Letters = Readonly<Record<string, string>>;

export const SMALL_CAPITALS = lettersOf('abcdefghijklmnoprstu', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜ');
export const SUPERSCRIPT = lettersOf('abcdefghijklmnoprstu', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘ');
export const CYRILLIC = lettersOf('aceijkmnopstubglrdf', 'асеіјкмпорѕтцЬԍӏгԁғ');
export const CYRILLIC_VOWELS = lettersOf('aeiou', 'аеіоу');
export const GREEK = lettersOf('aeiknoptubsg', 'αεικηορτυβσɡ');
export const ACCENTED = lettersOf('abcdegijklmnoprstuf', 'áƀçđëğîĵķłḿñøṗřšţüḟ');

export const DIGIT_VOWELS = lettersOf('aieo', '4130');
export const DIGITS = lettersOf('aieostgb', '41305798');
export const SIGNS = lettersOf('aisot', '@!$0+');

function lettersOf(plain: string, styled: string): Letters {
  const signs = [...styled];
  return Object.fromEntries([...plain].map((letter, index) => [letter, signs[index] ?? letter]));
}
