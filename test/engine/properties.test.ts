import { sealed } from 'virtual:packs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customs } from '../../src/cli/engine';
import { compile } from '../../src/engine/compile';
import { remap } from '../../src/engine/remap';
import { admit } from '../../src/intake/admit';
import { CONTEXT, draftOf } from '../pack-builder';

const packs = sealed.map((text) => {
  const admission = admit({ bytes: customs.encode(text), tier: 'bawaan' }, customs);
  if (!admission.ok) throw new Error('a built-in pack is refused');
  return { pack: admission.pack, tier: 'bawaan' as const };
});
const compilation = compile(packs);
if (!compilation.ok) throw new Error('the built-in packs do not compile');
const { check } = compilation;

/** Any code units at all, lone surrogates included, with words among them that rules look for. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('slot gacor', 'j u d i', '𝘀𝗹𝗼𝘁', ' ', '\n', '\u200b', '\ud83d', 'jangan'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('on any text whatever', () => {
  it('the check throws nothing, and its spans are ordered, inside, and whole signs', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { at } of check(draftOf(text), CONTEXT)) {
          let last = 0;
          for (const { from, to } of at) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            expect(splitsPair(text, from) || splitsPair(text, to)).toBe(false);
            last = to;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the check is the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(check(draftOf(text), CONTEXT)).toEqual(check(draftOf(text), CONTEXT));
      }),
      { numRuns: 100 },
    );
  });

  it('remap keeps the text under every span it keeps', () => {
    const edit = fc.tuple(fc.string(), fc.string(), fc.string(), fc.string(), fc.nat(), fc.nat(8));
    fc.assert(
      fc.property(edit, ([head, cut, put, tail, place, length]) => {
        const before = head + cut + tail;
        const after = head + put + tail;
        const from = Math.min(place, before.length);
        const span = { from, to: Math.min(from + length, before.length) };
        for (const { from: newFrom, to } of remap([span], before, after)) {
          expect(after.slice(newFrom, to)).toBe(before.slice(span.from, span.to));
        }
      }),
    );
  });
});

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const here = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && here >= 0xdc00 && here <= 0xdfff;
}
