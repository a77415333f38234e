import { compile } from '../src/engine/compile';
import type { Checker } from '../src/model/checker';
import type { Condition } from '../src/model/condition';
import type { Context } from '../src/model/context';
import type { Draft } from '../src/model/draft';
import type { Finding } from '../src/model/finding';
import { type ListId, PACK_FORMAT, type Pack, type PackId, type TermList } from '../src/model/pack';
import type { Guard, GuardId, Rule, RuleId } from '../src/model/rule';

type Lists = Readonly<Record<string, string | TermList>>;

/** A list id, as a condition names it. */
export function term(id: string): Condition {
  return { term: id as ListId };
}

/** A pack with the least that a pack needs: lists as words with `|` between, rules by their conditions. */
export function packOf(
  lists: Lists,
  rules: readonly (Partial<Rule> & Pick<Rule, 'match'>)[],
  guards: Readonly<Record<string, Guard>> = {},
): Pack {
  return {
    format: PACK_FORMAT,
    id: 'uji' as PackId,
    version: 1,
    title: both('Uji'),
    about: both('Paket untuk pengujian'),
    license: 'CC BY 4.0',
    minEngine: 1,
    lists: Object.fromEntries(Object.entries(lists).map(([id, list]) => [id, listOf(list)])),
    guards: guards as Pack['guards'],
    guides: {
      judol: {
        name: both('Judi'),
        wording: both({ title: 'Judul', reason: '“{phrase}”', advice: 'Saran', question: 'Tanya' }),
        references: [],
        channels: [],
      },
    },
    calendar: [],
    rules: rules.map((rule, index) => ({
      id: `judol/uji-${index}` as RuleId,
      topic: 'judol',
      severity: 'hold',
      ...rule,
    })),
  };
}

/** The checker of a pack that compiles. */
export function checkerOf(pack: Pack, tier: 'bawaan' | 'berkas' = 'bawaan'): Checker {
  const compilation = compile([{ pack, tier }]);
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.refusals));
  return compilation.check;
}

export const CONTEXT: Context = {
  profile: 'warga',
  now: 0,
  region: null,
  phase: 'biasa',
  language: 'id',
};

export function draftOf(text: string, rest: Partial<Draft> = {}): Draft {
  return { text, site: null, surface: 'post', media: 'none', ...rest };
}

export function found(
  check: Checker,
  text: string,
  context: Partial<Context> = {},
): readonly Finding[] {
  return check(draftOf(text), { ...CONTEXT, ...context });
}

export function guardIds(...ids: readonly string[]): readonly GuardId[] {
  return ids as readonly GuardId[];
}

function both<Value>(value: Value): { readonly id: Value; readonly en: Value } {
  return { id: value, en: value };
}

function listOf(list: string | TermList): TermList {
  return typeof list === 'string' ? { mode: 'word', items: list.split('|') } : list;
}
