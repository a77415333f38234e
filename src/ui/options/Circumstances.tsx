import type { When } from '../../model/rule';
import { useWords } from '../parts/words';
import { whenInWords } from './when-in-words';

export function Circumstances({ when }: { readonly when: When }) {
  const words = useWords();
  const lines = whenInWords(when, words);
  if (lines.length === 0) return <p>{words.t('rule_always')}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
