"""Writes src/engine/fold/lookalikes.data.ts from Unicode's confusables, as ICU keeps them.

Run by hand when Unicode changes: `python3 src/build/lookalikes.py`; needs Debian's python3-icu.
A sign looks like a letter if both have the same skeleton (UTS 39, section 4).
"""

import pathlib

import icu

TARGET = pathlib.Path(__file__).parents[1] / "engine/fold/lookalikes.data.ts"
LETTERS = "abcdefghijklmnopqrstuvwxyz"

checker = icu.SpoofChecker()


def skeleton(sign):
    return checker.getSkeleton(0, sign)


looks_like = {}
for letter in LETTERS:
    for sign in (letter, letter.upper()):
        looks_like.setdefault(skeleton(sign), []).append(letter)

found = {}
for point in range(0x80, 0x20000):
    if 0xD800 <= point <= 0xDFFF:
        continue
    letters = looks_like.get(skeleton(chr(point)))
    if letters:
        found.setdefault("".join(sorted(set(letters))), []).append(point)

lines = [
    f"// Made by src/build/lookalikes.py from ICU {icu.ICU_VERSION}, Unicode {icu.UNICODE_VERSION}. Do not edit.",
    "",
    "/** Letters, and the code points (hexadecimal) that look like them. */",
    "export const LOOKALIKES: Readonly<Record<string, string>> = {",
]
for letters, points in sorted(found.items()):
    lines.append(f"  {letters}: '{' '.join(format(point, 'x') for point in points)}',")
lines += ["};", ""]
TARGET.write_text("\n".join(lines))
