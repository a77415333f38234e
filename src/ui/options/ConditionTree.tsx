import type { Condition } from '../../model/condition';
import { useWords } from '../parts/words';
import type { Clause } from './clause';
import type { Sources } from './condition-in-words';
import { conditionInWords } from './condition-in-words';

export interface ConditionTreeProps {
  readonly condition: Condition;
  readonly sources: Sources;
}

/** A condition as nested lists. */
export function ConditionTree({ condition, sources }: ConditionTreeProps) {
  return <Clauses of={[conditionInWords(condition, sources, useWords())]} isOutermost />;
}

interface ClausesProps {
  readonly of: readonly Clause[];
  readonly isOutermost?: boolean;
}

function Clauses({ of, isOutermost = false }: ClausesProps) {
  if (of.length === 0) return null;
  return (
    <ul class={isOutermost ? 'condition' : undefined}>
      {of.map((clause, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a condition never change places.
        <li key={i}>
          <ClauseWords clause={clause} />
        </li>
      ))}
    </ul>
  );
}

function ClauseWords({ clause }: { readonly clause: Clause }) {
  const { t, count } = useWords();
  if (clause.is !== 'terms') {
    return (
      <>
        {clause.says}
        <Clauses of={clause.parts} />
      </>
    );
  }
  return (
    <>
      {clause.says} <small>{count('term_count', clause.items.length)}</small>
      <Terms items={clause.items} />
      {clause.except.length > 0 && (
        <>
          {t('condition_except')} <Terms items={clause.except} />
        </>
      )}
    </>
  );
}

// One text instead of an element for each: a list may have thousands of terms.
function Terms({ items }: { readonly items: readonly string[] }) {
  return <p class="terms">{items.join(' · ')}</p>;
}
