import type { Figure } from '../../../src/build/figures';
import type { Experiment } from '../measure/outcome';
import { race, runner } from '../measure/race';
import { dependencies } from '../package.json' with { type: 'json' };
import type { Peer } from '../peers/peer';
import { PEERS } from '../peers/table';
import { matchOf } from '../subjects/engine';
import { scan } from '../subjects/scan';
import { draftsOf } from '../texts/drafts';
import { asListed, inventTerms } from '../texts/terms';

const ENGINE = 'fold and match';

/** The engine beside what others have made, on captions, with the same 5,000 terms. */
export const peers: Experiment = ({ peerRounds }) => {
  const terms = inventTerms(5_000);
  const drafts = draftsOf('caption');
  const match = matchOf(asListed(terms));
  const named = PEERS.map((peer) => ({ ...peer, name: nameOf(peer) }));
  const result = race(
    [
      runner('scan', drafts, scan),
      runner(ENGINE, drafts, (text) => match(text).count),
      ...named.map(({ name, prepare }) => runner(name, drafts, prepare(terms))),
    ],
    peerRounds,
  );
  const fastestFirst = named
    .map(({ name, from, kind }) => ({ name, from, kind, times: result.times(name, ENGINE) }))
    .sort((a, b) => a.times - b.times);
  const best = (label: string, goal: string, fits: (peer: Timed) => boolean): Figure => {
    const peer = fastestFirst.find(fits);
    return {
      name: `${label}: ${peer?.name}`,
      value: peer?.times ?? Number.NaN,
      unit: '× engine',
      goal,
    };
  };
  return {
    figures: [
      best('best generic automaton', '≥ 5', ({ kind }) => kind === 'automaton'),
      best('fastest with disguises and spans', '≥ 500', ({ kind }) => kind === 'undoes'),
      best('of the filters', '≥ 1000', ({ from }) => from === 'glin-profanity'),
      ...fastestFirst.map(({ name, kind, times }) => ({
        name: `  ${kind}: ${name}`,
        value: times,
        unit: '× engine',
        goal: '',
      })),
    ],
    details: ['scan', ENGINE, ...fastestFirst.map(({ name }) => name)].map((name) => ({
      name,
      microseconds: result.time(name) / drafts.length,
      timesScan: result.times(name, 'scan'),
      timesEngine: result.times(name, ENGINE),
      foundPerDraft: (result.found.get(name) ?? 0) / drafts.length,
    })),
  };
};

interface Timed {
  readonly from: string | null;
  readonly kind: Peer['kind'];
}

/** With its version and set-up. */
function nameOf({ from, setup }: Peer): string {
  const version = Object.entries(dependencies).find(([id]) => id === from)?.[1];
  return version ? `${from} ${version}, ${setup}` : `RegExp of V8 ${process.versions.v8}, ${setup}`;
}
