import { describe, expect, it } from 'vitest';
import { WORDING_LIMITS } from '../../src/model/rule';
import { cardExamples } from '../../src/ui/card/Card.examples';
import { chipExamples } from '../../src/ui/chip/Chip.examples';
import { holdExamples } from '../../src/ui/hold/Hold.examples';
import { optionsExamples } from '../../src/ui/options/Options.examples';
import { ruleExamples } from '../../src/ui/options/RuleEntry.examples';
import { sampleDraft, sampleFindings } from '../../src/ui/parts/findings.examples';
import { popupExamples } from '../../src/ui/popup/Popup.examples';

describe('examples', () => {
  it.each([
    ['chip', chipExamples],
    ['card', cardExamples],
    ['hold', holdExamples],
    ['popup', popupExamples],
    ['options', optionsExamples],
    ['rule', ruleExamples],
  ])('of the %s have names of their own', (_, examples) => {
    const names = examples.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z-]+$/);
  });

  it.each(['id', 'en'] as const)('show findings as rules may write them, in %s', (language) => {
    for (const finding of sampleFindings(language)) {
      for (const { from, to } of finding.at) expect(sampleDraft.slice(from, to)).not.toBe('');
      for (const part of ['title', 'reason', 'advice', 'question'] as const) {
        expect(finding[part].length).toBeLessThanOrEqual(WORDING_LIMITS[part]);
      }
    }
  });
});
