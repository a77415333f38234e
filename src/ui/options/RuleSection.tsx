import { useState } from 'preact/hooks';
import type { AdmittedPack } from '../../model/generation';
import { Fold } from '../parts/Fold';
import { useWords } from '../parts/words';
import { findRules } from './find-rules';
import { RuleEntry } from './RuleEntry';
import { ruleBook } from './rule-book';
import { Section } from './Section';

export interface RuleSectionProps {
  readonly packs: readonly AdmittedPack[];
}

/** Every rule in the open, by topic. */
export function RuleSection({ packs }: RuleSectionProps) {
  const words = useWords();
  const { t, count, language } = words;
  const [typed, setTyped] = useState('');
  const found = findRules(ruleBook(packs, language), typed, words);
  const isSearching = typed.trim() !== '';
  const total = found.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <Section id="rules" hint={t('options_rules_hint')}>
      <label class="search">
        <span>{t('options_rules_search')}</span>
        <input
          type="search"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p role="status">
        {total === 0 ? t('options_rules_none') : count('options_rules_count', total)}
      </p>
      {found.map(({ topic, rules }) => (
        <Fold
          key={`${topic} ${isSearching}`}
          startsOpen={isSearching}
          summary={
            <>
              <b>{t(`topic_${topic}`)}</b>{' '}
              <small>{count('options_rules_count', rules.length)}</small>
            </>
          }
        >
          {() => rules.map((rule) => <RuleEntry key={rule.rule.id} readable={rule} />)}
        </Fold>
      ))}
    </Section>
  );
}
