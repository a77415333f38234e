import { Fold } from '../parts/Fold';
import { SeverityLabel } from '../parts/SeverityLabel';
import { useWords } from '../parts/words';
import { Circumstances } from './Circumstances';
import { ConditionTree } from './ConditionTree';
import { Escalations } from './Escalations';
import { Excuses } from './Excuses';
import type { ReadableRule } from './rule-book';

export interface RuleEntryProps {
  readonly readable: ReadableRule;
  readonly startsOpen?: boolean;
}

/** One rule in the open: its title, what it looks for, when it applies, what excuses. */
export function RuleEntry({ readable, startsOpen = false }: RuleEntryProps) {
  const { t } = useWords();
  const { rule, title } = readable;
  return (
    <article class="rule">
      <h3>{title}</h3>
      <p class="rule-kind">
        <SeverityLabel severity={rule.severity} /> <code>{rule.id}</code>
      </p>
      <Fold startsOpen={startsOpen} summary={t('rule_read')}>
        {() => <RuleBody readable={readable} />}
      </Fold>
    </article>
  );
}

function RuleBody({ readable }: { readonly readable: ReadableRule }) {
  const { t } = useWords();
  const { rule, pack } = readable;
  return (
    <>
      <h4>{t('rule_looks_for')}</h4>
      <ConditionTree condition={rule.match} sources={pack} />
      <h4>{t('rule_when')}</h4>
      <Circumstances of={rule} />
      <Escalations rule={rule} />
      <Excuses readable={readable} />
    </>
  );
}
