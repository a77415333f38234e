import type { GuardEffect } from '../../model/rule';
import type { StringKey } from '../parts/words';
import { useWords } from '../parts/words';
import { ConditionTree } from './ConditionTree';
import type { ReadableRule } from './rule-book';

const EFFECTS: Readonly<Record<GuardEffect, StringKey>> = {
  cancel: 'guard_cancel',
  'cap-info': 'guard_cap_info',
  'cap-advise': 'guard_cap_advise',
  'lower-1': 'guard_lower_1',
  'lower-2': 'guard_lower_2',
};

/** The guards of a rule: what excuses its findings, and how far. */
export function Excuses({ readable: { rule, pack } }: { readonly readable: ReadableRule }) {
  const { t } = useWords();
  const guards = (rule.guards ?? []).flatMap((id) => {
    const guard = pack.guards[id];
    return guard ? [{ id, ...guard }] : [];
  });
  if (guards.length === 0) return null;
  return (
    <>
      <h4>{t('rule_excused')}</h4>
      {guards.map(({ id, effect, quoted, when }) => (
        <div key={id}>
          <p>{t(EFFECTS[effect])}</p>
          {quoted && <p>{t('guard_quoted')}</p>}
          <ConditionTree condition={when} sources={pack} />
        </div>
      ))}
    </>
  );
}
