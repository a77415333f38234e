import { Profanity } from '@2toad/profanity';
import { profaneWords } from '@2toad/profanity/dist/data/index.js';
import { Filter } from 'glin-profanity';
import type { Peer } from './peer';

/** Word filters that say what is there, but not where. */
export const filters: readonly Peer[] = [
  {
    from: 'glin-profanity',
    setup: 'leet and Unicode',
    kind: 'filter',
    prepare(terms) {
      const filter = new Filter({
        languages: [],
        customWords: terms,
        detectLeetspeak: true,
        leetspeakLevel: 'aggressive',
        normalizeUnicode: true,
      });
      return (text) => filter.checkProfanity(text).profaneWords.length;
    },
  },
  {
    from: '@2toad/profanity',
    setup: 'whole words',
    kind: 'filter',
    prepare(terms) {
      const filter = new Profanity({
        wholeWord: true,
        unicodeWordBoundaries: true,
        languages: ['en'],
      });
      filter.removeWords([...(profaneWords.get('en') ?? [])]);
      filter.addWords(terms);
      return (text) => (filter.censor(text) === text ? 0 : 1);
    },
  },
];
