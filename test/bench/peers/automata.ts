import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import Plain from 'ahocorasick';
import Modern from 'modern-ahocorasick';
import type { Peer } from './peer';

/** Automata for any terms. They know no capitals, so a text is made small first. */
export const automata: readonly Peer[] = [
  {
    from: '@monyone/aho-corasick',
    setup: 'fast',
    kind: 'automaton',
    prepare(terms) {
      const automaton = new MonyoneFast(terms);
      return (text) => automaton.matchInText(text.toLowerCase()).length;
    },
  },
  {
    from: '@monyone/aho-corasick',
    setup: 'default',
    kind: 'automaton',
    prepare(terms) {
      const automaton = new Monyone(terms);
      return (text) => automaton.matchInText(text.toLowerCase()).length;
    },
  },
  {
    from: 'ahocorasick',
    setup: 'default',
    kind: 'automaton',
    prepare(terms) {
      const automaton = new Plain(terms);
      return (text) => automaton.search(text.toLowerCase()).length;
    },
  },
  {
    from: 'modern-ahocorasick',
    setup: 'default',
    kind: 'automaton',
    prepare(terms) {
      const automaton = new Modern(terms);
      return (text) => automaton.search(text.toLowerCase()).length;
    },
  },
];
