import { describe, expect, it } from 'vitest';
import { phaseAt } from '../../src/engine/calendar';
import { remap } from '../../src/engine/remap';
import { weigh } from '../../src/engine/weigh';
import type { ElectionEvent, RegionCode } from '../../src/model/calendar';
import type { Finding } from '../../src/model/finding';
import { drawn, plain } from './drawn';

describe('remap moves spans through an edit', () => {
  it.each([
    ['typed before', 'main «judi» yuk', 'ayo main «judi» yuk'],
    ['typed behind', 'main «judi»', 'main «judi» yuk'],
    ['deleted before', 'ayo main «judi»', '«judi»'],
    ['touched inside', 'main «judi»', 'main jusdi'],
    ['two spans, one touched', '«slot» dan «togel»', 'sloot dan «togel»'],
    ['emptied', '«judi»', ''],
    ['unchanged', '«judi»', '«judi»'],
  ])('%s', (_, before, after) => {
    const spans = [...before.matchAll(/«([^»]*)»/g)].map((match, index) => ({
      from: match.index - 2 * index,
      to: match.index - 2 * index + (match[1] ?? '').length,
    }));
    expect(drawn(plain(after), remap(spans, plain(before), plain(after)))).toBe(after);
  });
});

describe('the phase of an election', () => {
  const event: ElectionEvent = {
    id: 'uji',
    kind: 'nasional',
    region: 'ID',
    stages: '2028-06-14',
    campaign: ['2028-11-28', '2029-02-10'],
    votingDay: '2029-02-14',
    settled: '2029-04-30',
    quietDays: 3,
    certainty: 'official',
    source: 'tanggal rekaan',
  };
  it.each([
    ['2028-06-13T12:00:00+07:00', 'biasa'],
    ['2028-06-14T00:00:00+07:00', 'tahapan'],
    ['2028-11-28T00:00:00+07:00', 'kampanye'],
    ['2029-02-10T23:59:59+07:00', 'kampanye'],
    ['2029-02-11T00:00:00+07:00', 'masa_tenang'],
    ['2029-02-13T23:59:59+07:00', 'masa_tenang'],
    ['2029-02-14T00:00:00+07:00', 'hari_h'],
    ['2029-02-15T00:00:00+07:00', 'pasca'],
    ['2029-04-30T23:59:59+07:00', 'pasca'],
    ['2029-05-01T00:00:00+07:00', 'biasa'],
  ])('%s is %s', (moment, phase) => {
    expect(phaseAt(Date.parse(moment), null, [event])).toBe(phase);
  });

  it.each([
    ['33.25', 'masa_tenang'],
    ['51', 'hari_h'],
    ['91', 'hari_h'],
  ])('begins with the day of the region %s', (region, phase) => {
    const midnightInBali = Date.parse('2029-02-14T00:00:00+08:00');
    expect(phaseAt(midnightInBali, region as RegionCode, [event])).toBe(phase);
  });

  it('is unknown while a date that matters is not official', () => {
    const projected = { ...event, certainty: 'projected' } as const;
    expect(phaseAt(Date.parse('2029-02-12T12:00:00+07:00'), null, [projected])).toBe('unknown');
    expect(phaseAt(Date.parse('2026-01-01T12:00:00+07:00'), null, [projected])).toBe('biasa');
    expect(phaseAt(Date.parse('2029-02-12'), null, [{ ...projected, votingDay: null }])).toBe(
      'biasa',
    );
  });

  it('is the strictest of several elections, each where it is held', () => {
    const village = {
      ...event,
      id: 'desa',
      region: '33.25',
      votingDay: '2028-12-20',
      campaign: null,
    };
    const moment = Date.parse('2028-12-20T08:00:00+07:00');
    expect(phaseAt(moment, '33.25' as RegionCode, [event, village])).toBe('hari_h');
    expect(phaseAt(moment, '33.26' as RegionCode, [event, village])).toBe('kampanye');
    expect(phaseAt(moment, null, [event, village])).toBe('kampanye');
  });
});

describe('weigh', () => {
  it('has nothing to say of nothing', () => expect(weigh([], true)).toEqual({ level: 'none' }));

  it('takes the gravest, never the sum', () => {
    const notes = [finding('santun', 'warn', 0), finding('judol', 'warn', 9)];
    expect(weigh(notes, false).level).toBe('warn');
  });

  it.each([
    ['judol', { serap: 'recommended', saring: 'off', santun: 'recommended', seimbang: 'off' }],
    ['sara', { serap: 'recommended', saring: 'off', santun: 'required', seimbang: 'off' }],
    ['hoaks', { serap: 'required', saring: 'required', santun: 'recommended', seimbang: 'off' }],
    [
      'kampanye_hitam',
      { serap: 'recommended', saring: 'required', santun: 'recommended', seimbang: 'recommended' },
    ],
  ] as const)('asks of a held %s what helps there', (topic, needs) => {
    const verdict = weigh([finding(topic, 'hold', 0)], false);
    const checklist = verdict.level === 'hold' ? verdict.checklist : [];
    expect(Object.fromEntries(checklist.map(({ id, need }) => [id, need]))).toEqual(needs);
  });

  it('ticks what the machine can see, and nothing else', () => {
    const verdict = weigh([finding('judol', 'hold', 0)], true);
    const ticked = verdict.level === 'hold' ? verdict.checklist.filter((item) => item.ticked) : [];
    expect(ticked.map(({ id }) => id)).toEqual(['santun']);
  });
});

function finding(topic: Finding['topic'], severity: Finding['severity'], from: number): Finding {
  return {
    rule: `${topic}/uji` as Finding['rule'],
    pack: 'uji' as Finding['pack'],
    tier: 'bawaan',
    topic,
    severity,
    at: [{ from, to: from + 4 }],
    title: '',
    reason: '',
    advice: '',
    question: '',
    references: [],
    channels: [],
  };
}
