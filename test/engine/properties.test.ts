import { sealed } from 'virtual:packs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customs } from '../../src/cli/engine';
import { compile } from '../../src/engine/compile';
import { createHitBuffer, type Hits } from '../../src/engine/match/hits';
import { createIncrementalMatcher } from '../../src/engine/match/incremental';
import { createMatcher, type Matcher, type Term } from '../../src/engine/match/matcher';
import { remap } from '../../src/engine/remap';
import { admit } from '../../src/intake/admit';
import { CONTEXT, checkerOf, draftOf, found, packOf, term } from '../pack-builder';

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

  it('reading around an edit finds what reading the whole finds', () => {
    const match = createMatcher(['judi', 'slot gacor', 'asu', 'bangsat'].map(word));
    const line = fc.oneof(
      anyText.map((text) => text.replaceAll('\n', ' ')),
      fc.constantFrom('j', 'u', 'd', 'i', 'ii', '', ' u', 'slot', 'gacor', 'bangs', 'at'),
    );
    const text = fc.array(line, { minLength: 60, maxLength: 120 }).map((lines) => lines.join('\n'));
    const edit = fc.tuple(fc.nat(), fc.nat(9), fc.oneof(anyText, fc.constantFrom('', 'u', '\n')));
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 6 }), (start, edits) => {
        const again = createIncrementalMatcher(match);
        let now = start.padEnd(1_200, 'x\ny ');
        expect(listed(again(now))).toEqual(whole(match, now));
        for (const [place, cut, put] of edits) {
          const at = place % now.length;
          now = now.slice(0, at) + put + now.slice(at + cut);
          expect(listed(again(now))).toEqual(whole(match, now));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a rule of line scope finds in two lines what it finds in each', () => {
    const scoped = checkerOf(
      packOf({ a: 'slot|judi', b: 'gacor|asu' }, [
        { match: { all: [term('a'), term('b')], scope: 'line' } },
        { match: { all: [term('a'), { none: [term('b')] }], scope: 'line' } },
        { match: { near: [term('a'), term('b')], within: 3, scope: 'line' } },
      ]),
    );
    const lined = anyText.map((text) => text.replaceAll('\n', ' '));
    fc.assert(
      fc.property(lined, lined, (a, b) => {
        const at = (text: string, shift: number) =>
          found(scoped, text).flatMap((it) =>
            it.at.map(({ from, to }) => [it.rule, from + shift, to + shift].join(' ')),
          );
        const apart = [...at(a, 0), ...at(b, a.length + 1)].sort();
        expect(at(`${a}\n${b}`, 0).sort()).toEqual(apart);
      }),
      { numRuns: 200 },
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

function word(text: string): Term {
  return { text, mode: 'word' };
}

function whole(match: Matcher, text: string): string[] {
  const hits = createHitBuffer();
  match(text, 0, text.length, hits);
  return listed(hits);
}

function listed({ numbers, count }: Hits): string[] {
  return Array.from({ length: count }, (_, index) =>
    numbers.subarray(3 * index, 3 * index + 3).join(' '),
  );
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const here = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && here >= 0xdc00 && here <= 0xdfff;
}
