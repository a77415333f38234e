import type { Experiment } from '../measure/outcome';
import { race, runner } from '../measure/race';
import { matchOf } from '../subjects/engine';
import { scan } from '../subjects/scan';
import { draftsOf } from '../texts/drafts';
import { asListed, inventTerms } from '../texts/terms';

const MOST = 50_000;
const SMALLER = [100, 1_000, 5_000] as const;

/** What more terms cost, on captions. */
export const growth: Experiment = ({ rounds }) => {
  const drafts = draftsOf('caption');
  const limit = runner('scan', drafts, scan);
  const readerOf = (count: number) => {
    const match = matchOf(asListed(inventTerms(count)));
    return runner(String(count), drafts, (text) => match(text).count);
  };
  // The largest first by itself, as in a page; then all in turn, for their ratios.
  const most = readerOf(MOST);
  const alone = race([limit, most], rounds);
  const together = race([limit, ...SMALLER.map(readerOf), most], rounds);
  return {
    figures: [
      {
        name: 'growth from 100 to 50,000 terms, caption',
        value: together.times(String(MOST), String(SMALLER[0])),
        unit: '×',
        goal: '≤ 5',
      },
      {
        name: 'fold and match, 50,000 terms, caption',
        value: alone.times(String(MOST), 'scan'),
        unit: '× scan',
        goal: '≤ 12',
      },
    ],
    details: [...SMALLER, MOST].map((terms) => ({
      terms,
      microseconds: together.time(String(terms)) / drafts.length,
      timesScan: together.times(String(terms), 'scan'),
    })),
  };
};
