import type { Peer } from './peer';

/** What everybody writes first: one regular expression of all terms, the longest first. */
export const alternation: Peer = {
  from: null,
  setup: 'one alternation',
  kind: 'by hand',
  prepare(terms) {
    const longestFirst = [...terms].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'gi');
    return (text) => {
      let found = 0;
      pattern.lastIndex = 0;
      while (pattern.exec(text)) found++;
      return found;
    };
  },
};
