import type { Example } from '../parts/example';
import { shownPack } from './operators.examples';
import { RuleEntry } from './RuleEntry';
import { ruleBook } from './rule-book';

/** Each rule of a pack that uses every part of the language, opened. */
export const ruleExamples: readonly Example[] = shownPack.pack.rules.map(({ id }) => ({
  name: id.slice(id.indexOf('/') + 1),
  show: (language) => (
    <div class="page">
      {ruleBook([shownPack], language)
        .flatMap(({ rules }) => rules)
        .filter(({ rule }) => rule.id === id)
        .map((readable) => (
          <RuleEntry key={id} readable={readable} startsOpen />
        ))}
    </div>
  ),
}));
