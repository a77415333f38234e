import { describe, expect, it } from 'vitest';
import { customs } from '../../src/cli/engine';
import { admit } from '../../src/intake/admit';
import type { Refusal } from '../../src/model/admission';
import { packOf, term } from '../pack-builder';

const EXAMPLES = {
  hits: ['slot', 'SLOT', 'main slot'],
  misses: ['parkir', 'kasus', 'halo'],
};

/** A pack that is admitted, to be spoilt in one place at a time. */
function sound() {
  const pack = packOf({ judi: 'slot' }, [{ match: term('judi') }]);
  return { ...pack, rules: pack.rules.map((rule) => ({ ...rule, examples: EXAMPLES })) };
}

function admitText(text: string) {
  return admit({ bytes: customs.encode(text), tier: 'bawaan' }, customs);
}

function refusalsOf(value: unknown): readonly Refusal[] {
  const admission = admitText(typeof value === 'string' ? value : JSON.stringify(value));
  return admission.ok ? [] : admission.refusals;
}

function withRule(change: Readonly<Record<string, unknown>>) {
  const pack = sound();
  return { ...pack, rules: pack.rules.map((rule) => ({ ...rule, ...change })) };
}

describe('the gate', () => {
  it('admits a sound pack and leaves its examples behind', () => {
    const admission = admitText(JSON.stringify(sound()));
    expect(admission).toMatchObject({ ok: true, skipped: [], pack: { id: 'uji' } });
    expect(JSON.stringify(admission)).not.toContain('examples');
  });

  it('reads a file with a byte order mark', () => {
    expect(refusalsOf(`\ufeff${JSON.stringify(sound())}`)).toEqual([]);
  });

  it.each<[string, unknown, Partial<Refusal>]>([
    ['nothing', '', { because: 'empty', path: '' }],
    ['no JSON', '<html>masuk dulu</html>', { because: 'not-json' }],
    ['half a file', JSON.stringify(sound()).slice(0, -9), { because: 'not-json' }],
    ['another thing', '7', { because: 'wrong-shape' }],
    ['nesting', '['.repeat(17) + ']'.repeat(17), { because: 'too-deep' }],
    [
      'a key that stands twice',
      JSON.stringify(sound()).replace('"version":1', '"version":1,"version":2'),
      { because: 'duplicate-key', found: 'version' },
    ],
    [
      'the same key, written differently',
      JSON.stringify(sound()).replace('"version":1', '"version":1,"\\u0076ersion":2'),
      { because: 'duplicate-key', found: 'version' },
    ],
    [
      'a key that reaches into prototypes',
      JSON.stringify(sound()).replace('"version":1', '"version":1,"__proto__":{}'),
      { because: 'forbidden-key', found: '__proto__' },
    ],
    ['an unknown key', { ...sound(), tambahan: 1 }, { because: 'unknown-key', path: 'tambahan' }],
    [
      'an unknown key of a rule',
      withRule({ skor: 1 }),
      { because: 'unknown-key', path: 'rules[0].skor' },
    ],
    [
      'another format',
      { ...sound(), format: 'lain/1' },
      { because: 'wrong-shape', path: 'format' },
    ],
    ['a version that is no whole number', { ...sound(), version: 1.5 }, { path: 'version' }],
    [
      'a list that is too long',
      { ...sound(), lists: { judi: { mode: 'word', items: Array(5_001).fill('slot') } } },
      { because: 'over-limit', path: 'lists.judi.items', expected: '<=5000' },
    ],
    [
      'an entry that is too long',
      { ...sound(), lists: { judi: { mode: 'word', items: ['a'.repeat(81)] } } },
      { because: 'over-limit', path: 'lists.judi.items[0]' },
    ],
    [
      'a near that reaches too far',
      withRule({ match: { near: [term('judi'), term('judi')], within: 13 } }),
      { because: 'over-limit', path: 'rules[0].match.within', expected: '<=12' },
    ],
    [
      'a title that is too long',
      withRule({ wording: { id: { title: 'x'.repeat(49) }, en: {} } }),
      { because: 'over-limit', path: 'rules[0].wording.id.title' },
    ],
    [
      'a placeholder that nobody fills',
      withRule({ wording: { id: { reason: '{nama} dan {phrase}' }, en: {} } }),
      { because: 'wrong-shape', path: 'rules[0].wording.id.reason', expected: '{phrase}' },
    ],
    [
      'too few examples',
      withRule({ examples: { ...EXAMPLES, hits: ['slot'] } }),
      { because: 'over-limit', path: 'rules[0].examples.hits', rule: 'judol/uji-0' },
    ],
    [
      'a step up that waits for nothing',
      withRule({ escalate: [{ to: 'hold' }] }),
      { because: 'wrong-shape', path: 'rules[0].escalate[0]', expected: 'when | beside' },
    ],
    [
      'two rules of one id',
      { ...sound(), rules: [...sound().rules, ...sound().rules] },
      { because: 'duplicate-rule', path: 'rules[1]', rule: 'judol/uji-0' },
    ],
    [
      'an example that is not found',
      withRule({ examples: { ...EXAMPLES, hits: ['slot', 'SLOT', 'togel'] } }),
      { because: 'example-not-found', path: 'rules[0].examples.hits[2]', found: 'togel' },
    ],
    [
      'a miss that is found',
      withRule({ examples: { ...EXAMPLES, misses: ['a', 'b', 'slot parkir'] } }),
      { because: 'example-found', path: 'rules[0].examples.misses[2]', found: 'slot parkir' },
    ],
    [
      'a list that nobody wrote',
      withRule({ match: term('lain') }),
      { because: 'unknown-list', path: 'rules[0].match.term', found: 'lain' },
    ],
  ])('refuses %s', (_, value, refusal) => expect(refusalsOf(value)[0]).toMatchObject(refusal));

  it('refuses bytes that are no UTF-8, and more of them than a pack may have', () => {
    const admitBytes = (bytes: Uint8Array) => admit({ bytes, tier: 'bawaan' }, customs);
    expect(admitBytes(Uint8Array.of(0xff, 0xfe))).toMatchObject({
      refusals: [{ because: 'not-utf8' }],
    });
    expect(admitBytes(new Uint8Array(1_000_001))).toMatchObject({
      refusals: [{ because: 'too-large', found: '1000001', expected: '1000000' }],
    });
  });

  it('skips and lists a rule that a newer engine understands', () => {
    const [rule] = sound().rules;
    const newer = [
      { ...rule, id: 'judol/baru', match: { ramalan: [] } },
      { ...rule, id: 'judol/nanti', minEngine: 99, match: { apa: 'saja' } },
      { ...rule, id: 'judol/dalam', match: { any: [term('judi'), { ramalan: 1 }] } },
    ];
    const admission = admitText(JSON.stringify({ ...sound(), rules: [rule, ...newer] }));
    expect(admission).toMatchObject({
      ok: true,
      skipped: [
        { rule: 'judol/baru', because: 'unknown-operator', path: 'rules[1].match' },
        { rule: 'judol/nanti', because: 'newer-engine', path: 'rules[2]' },
        { rule: 'judol/dalam', because: 'unknown-operator', path: 'rules[3].match.any[1]' },
      ],
    });
    expect(admission.ok && admission.pack.rules).toHaveLength(1);
  });
});
