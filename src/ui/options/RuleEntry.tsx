import { Fold } from '../parts/Fold';
import { SeverityLabel } from '../parts/SeverityLabel';
import { useWords } from '../parts/words';
import { Circumstances } from './Circumstances';
import { ConditionTree } from './ConditionTree';
import { Excuses } from './Excuses';
import type { ReadableRule } from './rule-book';

/** One rule in the open: its title, what it looks for, when it applies, what excuses. */
export function RuleEntry({ readable }: { readonly readable: ReadableRule }) {
  const { t } = useWords();
  const { rule, title } = readable;
  return (
    <article class="rule">
      <h3>{title}</h3>
      <p class="rule-kind">
        <SeverityLabel severity={rule.severity} /> <code>{rule.id}</code>
      </p>
      <Fold summary={t('rule_read')}>{() => <RuleBody readable={readable} />}</Fold>
    </article>
  );
}

function RuleBody({ readable }: { readonly readable: ReadableRule }) {
  const { t } = useWords();
  const { rule, pack } = readable;
  return (
    <>
      <h4>{t('rule_looks_for')}</h4>
      <ConditionTree condition={rule.match} lists={pack.lists} />
      <h4>{t('rule_when')}</h4>
      <Circumstances when={rule.when ?? {}} />
      {rule.escalate?.map(({ when, to }) => (
        <div key={JSON.stringify(when)}>
          <h4>{t('rule_escalates', { severity: t(`severity_${to}`) })}</h4>
          <Circumstances when={when} />
        </div>
      ))}
      <Excuses readable={readable} />
    </>
  );
}
