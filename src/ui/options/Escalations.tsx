import type { Rule } from '../../model/rule';
import { useWords } from '../parts/words';
import { Circumstances } from './Circumstances';

/** When the findings of a rule become graver. */
export function Escalations({ rule }: { readonly rule: Rule }) {
  const { t } = useWords();
  // A step that says neither is never taken.
  const steps = (rule.escalate ?? []).filter(({ when, beside }) => when || beside);
  return (
    <>
      {steps.map((step) => (
        <div key={JSON.stringify(step)}>
          <h4>{t('rule_escalates', { severity: t(`severity_${step.to}`) })}</h4>
          <Circumstances of={step} />
        </div>
      ))}
    </>
  );
}
