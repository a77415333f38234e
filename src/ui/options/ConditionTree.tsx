import type { Condition } from '../../model/condition';
import { useWords } from '../parts/words';
import type { Clause, Lists } from './condition-in-words';
import { conditionInWords } from './condition-in-words';

export interface ConditionTreeProps {
  readonly condition: Condition;
  readonly lists: Lists;
}

/** A condition as nested lists. */
export function ConditionTree({ condition, lists }: ConditionTreeProps) {
  return (
    <ul class="condition">
      <ClauseItem clause={conditionInWords(condition, lists, useWords())} />
    </ul>
  );
}

function ClauseItem({ clause }: { readonly clause: Clause }) {
  const { t, count } = useWords();
  if (clause.is === 'group') {
    return (
      <li>
        {clause.says}
        <ul>
          {clause.parts.map((part) => (
            <ClauseItem key={part.says} clause={part} />
          ))}
        </ul>
      </li>
    );
  }
  return (
    <li>
      {clause.says} <small>{count('term_count', clause.items.length)}</small>
      <Terms items={clause.items} />
      {clause.except.length > 0 && (
        <>
          {t('condition_except')} <Terms items={clause.except} />
        </>
      )}
    </li>
  );
}

// One text instead of an element for each: a list may have thousands of terms.
function Terms({ items }: { readonly items: readonly string[] }) {
  return <p class="terms">{items.join(' · ')}</p>;
}
