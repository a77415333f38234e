import type { Escalation } from '../../model/rule';
import { useWords } from '../parts/words';
import { whenInWords } from './when-in-words';

export interface CircumstancesProps {
  /** A rule, or a step up of it. */
  readonly of: Pick<Escalation, 'when' | 'beside'>;
}

export function Circumstances({ of }: CircumstancesProps) {
  const words = useWords();
  const lines = whenInWords(of, words);
  if (lines.length === 0) return <p>{words.t('rule_always')}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
