import type { Experiment } from '../measure/outcome';
import { checkOf } from '../subjects/engine';
import { generatedPack } from '../subjects/generated-pack';
import { draftsOf } from '../texts/drafts';

const CHECKS = 10_000;
const SPELLS = 8;

/** What a page holds for a compiled pack, and what checking leaves behind. */
export const memory: Experiment = async () => {
  const sealed = JSON.stringify(generatedPack());
  const drafts = [...draftsOf('comment'), ...draftsOf('caption')];
  const before = await held();
  const check = checkOf([{ pack: JSON.parse(sealed), tier: 'bawaan' }]);
  for (const draft of drafts) check(draft);
  const compiled = (await held()) - before;

  // A leak shows in every spell. What the machine keeps for itself comes and goes by tens of kilobytes.
  const left: number[] = [];
  for (let spell = 0; spell <= SPELLS; spell++) {
    const from = await held();
    for (let index = 0; index < CHECKS; index++) check(drafts[index % drafts.length] ?? '');
    left.push((await held()) - from);
  }
  return {
    figures: [
      {
        name: 'memory of a compiled pack of 5,000 terms',
        value: compiled / 2 ** 20,
        unit: 'MB',
        goal: '≤ 3',
      },
      {
        name: 'growth over 10,000 checks',
        value: Math.max(0, Math.round(Math.min(...left.slice(1)) / CHECKS)),
        unit: 'bytes a check',
        goal: '≤ 0',
      },
    ],
    details: { compiled, left },
  };
};

/** Bytes in use after everything that can go has gone. */
async function held(): Promise<number> {
  if (!globalThis.gc) throw new Error('run with --expose-gc');
  for (let index = 0; index < 4; index++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
