"""Writes src/engine/fold/lookalikes.data.ts from what Unicode says of its characters.

Run by hand when Unicode changes: `python3 src/build/lookalikes.py`; needs Debian's python3-icu.

NAMED: letters that Unicode calls Latin, by the letter in their names ("LATIN SMALL LETTER B WITH
HOOK"). LOOKALIKES: signs with the same skeleton as a letter (UTS 39, section 4), once their marks
are taken away; a stroke is i and l in both cases. KIN: signs that look like none, but do in the
other case, or are letters of Greek, Cyrillic and Coptic that sound so ("CYRILLIC SMALL LETTER DE");
and all manner of circles.
"""

import pathlib
import re
import unicodedata

import icu

TARGET = pathlib.Path(__file__).parents[1] / "engine/fold/lookalikes.data.ts"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
POINTS = [point for point in range(0x80, 0x20000) if not 0xD800 <= point <= 0xDFFF]

TURNS = (
    "TURNED|REVERSED|SIDEWAYS|OPEN|CLOSED|BARRED|DOTLESS|SCRIPT|INSULAR|BLACKLETTER|STRETCHED|LONG"
    "|TOP HALF|BOTTOM HALF|HALF|VOLAPUK|ANGLICANA|MIDDLE-WELSH"
)

CALLED = {
    **{"ALPHA": "a", "BETA": "b", "SHARP S": "b", "ETH": "d", "EPSILON": "e", "HENG": "h"},
    **{"IOTA": "i", "KRA": "k", "ENG": "n", "THORN": "p", "WYNN": "p", "ESH": "s", "UPSILON": "u"},
    **{"OMEGA": "w", "CHI": "x", "GAMMA": "y", "RAMS HORN": "y", "EZH": "z"},
}

checker = icu.SpoofChecker()


def bare(text):
    """Without marks and compatibility forms."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in parts if not unicodedata.category(sign).startswith("M"))


def named(sign):
    name = unicodedata.name(sign, "")
    shape = re.match(r"(?:.* )?LATIN (?:CAPITAL |SMALL )?LETTER (?:SMALL CAPITAL )?(.*)", name)
    flag = re.match(r"REGIONAL INDICATOR SYMBOL LETTER ([A-Z])$", name)
    if flag:
        return flag[1].lower()
    if not shape or unicodedata.category(sign).startswith("M"):
        return None
    called = CALLED.get(re.sub(" WITH .*", "", shape[1]))
    if called:
        return called
    single = re.match(rf"(?:(?:{TURNS}) )*([A-Z])(?: WITH .*)?$", shape[1])
    return single[1].lower() if single else None


looks_like = {}
for letter in LETTERS:
    for sign in (letter, letter.upper()):
        looks_like.setdefault(checker.getSkeleton(0, sign), set()).add(letter)


def seen(sign):
    """The letters that look like a sign, sorted; none if there are none."""
    letters = looks_like.get(checker.getSkeleton(0, sign), set())
    base = bare(sign)
    if not letters and len(base) == 1 and base != sign:
        letters = looks_like.get(checker.getSkeleton(0, base), set())
    return "".join(sorted(letters))


def heard(sign):
    base = bare(sign)
    name = unicodedata.name(base if len(base) == 1 else sign, "")
    letter = re.match(
        r"(?:GREEK|CYRILLIC|COPTIC) (?:CAPITAL|SMALL) LETTER (?:[A-Z]+ )*?([A-Z])[A-Z]*(?: WITH .*)?$",
        name,
    )
    return letter[1].lower() if letter else ""


def is_ring(sign):
    return bare(sign) == sign and re.search(r"\bCIRCLED?\b", unicodedata.name(sign, ""))


by_name = {}
alike = {}
kin = {}
for point in POINTS:
    sign = chr(point)
    letter = named(sign)
    if letter and len(bare(sign)) == 1 and not bare(sign).isascii():
        by_name[point] = letter
    letters = seen(sign)
    if letters:
        alike[point] = letters
for point, letters in list(alike.items()):
    for other in (chr(point).lower(), chr(point).upper()):
        if len(other) == 1 and not other.isascii():
            kin.setdefault(ord(other), letters)
            if letters in "il" and alike.get(ord(other)) == "il":
                alike[point] = "il"
for point in POINTS:
    sound = heard(chr(point))
    if sound:
        kin.setdefault(point, sound)
    if unicodedata.category(chr(point)) in ("Sm", "So") and is_ring(chr(point)):
        kin.setdefault(point, "o")
kin = {point: letters for point, letters in kin.items() if point not in alike}


def constant(name, about, points):
    rows = {}
    for point, letters in sorted(points.items()):
        rows.setdefault(letters, []).append(format(point, "x"))
    return [
        "",
        f"/** {about} */",
        f"export const {name}: Readonly<Record<string, string>> = {{",
        *(f"  {letters}: '{' '.join(found)}'," for letters, found in sorted(rows.items())),
        "};",
    ]


TARGET.write_text(
    "\n".join(
        [
            "// Made by src/build/lookalikes.py from"
            f" ICU {icu.ICU_VERSION} and Unicode {unicodedata.unidata_version}. Do not edit.",
            *constant("NAMED", "Letters, and the code points (hexadecimal) named after them.", by_name),
            *constant("LOOKALIKES", "Letters, and the code points that look like them.", alike),
            *constant("KIN", "Letters, and their code points by case or sound alone.", kin),
            "",
        ]
    )
)
