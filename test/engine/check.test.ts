import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/compile';
import { weigh } from '../../src/engine/weigh';
import type { Refusal } from '../../src/model/admission';
import type { Pack } from '../../src/model/pack';
import type { Guard, Rule } from '../../src/model/rule';
import { CONTEXT, checkerOf, draftOf, found, guardIds, packOf, term } from '../pack-builder';
import { drawn } from './drawn';

const LISTS = {
  judi: 'slot|togel',
  jangan: 'jangan|stop',
  sebar: { mode: 'stem', items: ['sebar', 'main'] },
  tapi: 'tapi|padahal',
} as const;

const COUNTER_SPEECH: Guard = {
  when: { near: [term('jangan'), term('sebar')], within: 3, ordered: true },
  scope: 'sentence',
  effect: 'cancel',
  brokenBy: 'tapi' as never,
};

function checkWith(rule: Partial<Rule>, guards: Readonly<Record<string, Guard>> = {}) {
  return checkerOf(packOf(LISTS, [{ match: term('judi'), ...rule }], guards));
}

describe('guards', () => {
  const check = checkWith({ guards: guardIds('kontra') }, { kontra: COUNTER_SPEECH });
  it.each([
    ['what is spoken against is not found', 'jangan main slot', []],
    ['"jangan" alone excuses nothing', 'jangan lupa slot malam ini', ['slot']],
    ['a contrast word takes the excuse away', 'jangan main togel tapi slot boleh', ['slot']],
    ['also when it comes before', 'slot boleh tapi jangan sebarkan', ['slot']],
    ['the excuse ends with its sentence', 'Jangan main slot. Ayo togel!', ['togel']],
  ])('%s', (_, text, words) => {
    const at = found(check, text)[0]?.at ?? [];
    expect(at.map(({ from, to }) => text.slice(from, to))).toEqual(words);
  });

  it.each([
    ['cap-info', 'info'],
    ['cap-advise', 'advise'],
    ['lower-1', 'warn'],
    ['lower-2', 'advise'],
  ] as const)('%s leaves %s of a hold', (effect, severity) => {
    const guarded = checkWith(
      { guards: guardIds('kontra') },
      { kontra: { ...COUNTER_SPEECH, effect } },
    );
    expect(found(guarded, 'jangan main slot')[0]?.severity).toBe(severity);
  });
});

describe('circumstances', () => {
  it('a rule for other profiles is silent', () => {
    const check = checkWith({ when: { profile: ['instansi'] } });
    expect(found(check, 'slot')).toEqual([]);
    expect(found(check, 'slot', { profile: 'instansi' })).toHaveLength(1);
  });

  it('an unknown phase lowers what hangs on it to advice', () => {
    const check = checkWith({ when: { phase: ['masa_tenang'] } });
    expect(found(check, 'slot')).toEqual([]);
    expect(found(check, 'slot', { phase: 'masa_tenang' })[0]?.severity).toBe('hold');
    expect(found(check, 'slot', { phase: 'unknown' })[0]?.severity).toBe('advise');
  });

  it('an escalation needs its circumstances for certain', () => {
    const check = checkWith({
      severity: 'advise',
      escalate: [{ when: { phase: ['kampanye'] }, to: 'hold' }],
    });
    expect(found(check, 'slot')[0]?.severity).toBe('advise');
    expect(found(check, 'slot', { phase: 'kampanye' })[0]?.severity).toBe('hold');
    expect(found(check, 'slot', { phase: 'unknown' })[0]?.severity).toBe('advise');
  });

  it('an escalation beside another topic needs its circumstances too', () => {
    const pack = packOf({ a: 'slot', b: 'curang' }, [
      {
        match: term('a'),
        severity: 'advise',
        escalate: [{ beside: ['penipuan'], when: { profile: ['instansi'] }, to: 'warn' }],
      },
      { match: term('b'), topic: 'penipuan', severity: 'warn' },
    ]);
    const { judol: guide } = pack.guides;
    const check = checkerOf({ ...pack, guides: guide ? { judol: guide, penipuan: guide } : {} });
    const severity = (text: string, profile: 'instansi' | 'warga') =>
      found(check, text, { profile }).find(({ topic }) => topic === 'judol')?.severity;
    expect(severity('slot', 'instansi')).toBe('advise');
    expect(severity('slot curang', 'instansi')).toBe('warn');
    expect(severity('slot curang', 'warga')).toBe('advise');
  });

  it('site, surface and media are conditions too', () => {
    const check = checkWith({ when: { site: ['tiktok'], surface: ['caption'], media: ['video'] } });
    const draft = draftOf('slot', { site: 'tiktok', surface: 'caption', media: 'video' });
    expect(check(draft, CONTEXT)).toHaveLength(1);
    expect(check({ ...draft, surface: 'comment' }, CONTEXT)).toEqual([]);
    expect(check({ ...draft, site: null }, CONTEXT)).toEqual([]);
  });

  it('an unsigned pack never holds', () => {
    const check = checkerOf(packOf(LISTS, [{ match: term('judi') }]), 'berkas');
    expect(found(check, 'slot')[0]?.severity).toBe('warn');
  });
});

describe('findings', () => {
  it('come gravest first, then in the order of the text', () => {
    const check = checkerOf(
      packOf({ a: 'satu', b: 'dua', c: 'tiga' }, [
        { match: term('a'), severity: 'info' },
        { match: term('c'), severity: 'warn' },
        { match: term('b'), severity: 'warn' },
      ]),
    );
    const text = 'satu dua tiga';
    expect(found(check, text).map(({ at }) => drawn(text, at))).toEqual([
      'satu «dua» tiga',
      'satu dua «tiga»',
      '«satu» dua tiga',
    ]);
  });

  it('quote the words found, together where they stand close', () => {
    const check = checkWith({ match: { all: [term('judi'), term('jangan')] } });
    expect(found(check, 'slot lalu stop')[0]?.reason).toBe('“slot lalu stop”');
    const far = `slot ${'kata '.repeat(20)}stop`;
    expect(found(check, far)[0]?.reason).toBe('“slot”');
  });

  it('show at most 64 places', () => {
    expect(found(checkWith({}), 'slot '.repeat(100))[0]?.at).toHaveLength(64);
  });

  it('of one topic and the same words are one', () => {
    const check = checkerOf(
      packOf({ a: 'slot gacor', b: 'slot' }, [
        { match: term('a'), severity: 'hold' },
        { match: term('b'), severity: 'advise' },
      ]),
    );
    const verdict = weigh(found(check, 'slot gacor'), false);
    expect(verdict.level === 'none' ? [] : verdict.findings).toHaveLength(1);
    const apart = weigh(found(check, 'slot gacor, slot'), false);
    expect(apart.level === 'none' ? [] : apart.findings).toHaveLength(2);
  });
});

describe('what cannot work is refused with its place', () => {
  it.each<[string, Pack, Partial<Refusal>]>([
    [
      'an unknown list',
      packOf(LISTS, [{ match: { any: [term('judi'), term('tidak-ada')] } }]),
      { because: 'unknown-list', path: 'rules[0].match.any[1].term', found: 'tidak-ada' },
    ],
    [
      'an unknown guard',
      packOf(LISTS, [{ match: term('judi'), guards: guardIds('hilang') }]),
      { because: 'unknown-guard', path: 'rules[0].guards[0]', found: 'hilang' },
    ],
    [
      'a rule that could hold on any text',
      packOf(LISTS, [{ match: { none: [term('judi')] } }]),
      { because: 'nothing-to-find', path: 'rules[0].match' },
    ],
    [
      'a topic without a guide',
      packOf(LISTS, [{ match: term('judi'), topic: 'hoaks' }]),
      { because: 'no-guide', path: 'rules[0].topic', found: 'hoaks' },
    ],
    [
      'a fact that hangs on itself',
      {
        ...packOf(LISTS, [{ match: { all: [term('judi'), { missing: 'date' }] } }]),
        facts: { date: { any: [term('jangan'), { missing: 'date' }] } },
      },
      { because: 'unknown-fact', path: 'facts.date.any[1].missing', found: 'date' },
    ],
    [
      'an entry without a letter',
      packOf({ judi: '!!!' }, [{ match: term('judi') }]),
      { because: 'empty-term', path: 'lists.judi.items[0]', found: '!!!' },
    ],
    [
      'operators nested too deep',
      packOf(LISTS, [{ match: { any: [{ any: [{ any: [{ any: [term('judi')] }] }] }] } }]),
      { because: 'over-limit', path: 'rules[0].match.any[0].any[0].any[0].any[0]' },
    ],
  ])('%s', (_, pack, refusal) => {
    const compilation = compile([{ pack, tier: 'bawaan' }]);
    expect(compilation.ok ? null : compilation.refusals[0]).toMatchObject(refusal);
  });
});
