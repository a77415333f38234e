import { cardExamples } from '../../src/ui/card/Card.examples';
import { chipExamples } from '../../src/ui/chip/Chip.examples';
import { holdExamples } from '../../src/ui/hold/Hold.examples';
import { optionsExamples } from '../../src/ui/options/Options.examples';
import { ruleExamples } from '../../src/ui/options/RuleEntry.examples';
import pages from '../../src/ui/pages.css?inline';
import type { Example } from '../../src/ui/parts/example';
import { popupExamples } from '../../src/ui/popup/Popup.examples';
import { styles } from '../../src/ui/style';

export interface View {
  readonly name: string;
  readonly css: string;
  readonly examples: readonly Example[];
}

export const VIEWS: readonly View[] = [
  { name: 'chip', css: styles, examples: chipExamples },
  { name: 'card', css: styles, examples: cardExamples },
  { name: 'hold', css: styles, examples: holdExamples },
  { name: 'popup', css: pages, examples: popupExamples },
  { name: 'options', css: pages, examples: optionsExamples },
  { name: 'rule', css: pages, examples: ruleExamples },
];
