import type { AddressKind } from '../../model/condition';
import type { TermList } from '../../model/pack';
import { quotes } from '../detectors/quotes';
import type { Reading } from '../reading/reading';
import { isInside, lowerBound } from '../spans';
import type { Bench, Prepare } from './finder';

export const address: Prepare<'address'> = (condition, bench) => {
  const part = bench.finder(condition.of);
  const isSaid = KINDS[condition.address](bench);
  return {
    needs: part.needs,
    find(reading, from, to) {
      const spans = part.find(reading, from, to);
      if (!spans) return null;
      const found: number[] = [];
      for (let at = 0; at < spans.length; at += 2) {
        const [spanFrom, spanTo] = [spans[at] as number, spans[at + 1] as number]; // at < length
        if (isSaid(reading, spanFrom, spanTo)) found.push(spanFrom, spanTo);
      }
      return found.length > 0 ? found : null;
    },
  };
};

type IsSaid = (reading: Reading, from: number, to: number) => boolean;

/** Closed classes of the language, in Indonesian, everyday speech, Javanese, Sundanese and English. */
const YOU = words(
  'kamu|kmu|kau|engkau|anda|lo|lu|loe|elu|elo|el|kalian|klian|situ|ente|antum|kowe|koe|kowen|sampeyan|sira|rika|sia|maneh|anjeun|you|u|your|ur|mulutmu|mukamu|otakmu|bacotmu|matamu|ndasmu',
);
const CALLS = words('dasar|dsr|hei|hey|heh|woi|woy|woii|eh|oi|hoi|wahai|cih|dassar|emang|si');
const I = words('aku|saya|gue|gua|gw|gwe|ane|ana|kami|kita|aing|abdi|kulo|inyong|enyong|i');

function words(list: string): TermList {
  return { mode: 'word', items: list.split('|') };
}

const KINDS: { readonly [kind in AddressKind]: (bench: Bench) => IsSaid } = {
  'second-person': (bench) => beside(bench.ownList(YOU), 1, 1),
  vocative(bench) {
    const called = beside(bench.ownList(CALLS), 1, 0);
    const named = beside(bench.ownList(YOU), 0, 1);
    return (reading, from, to) => called(reading, from, to) || named(reading, from, to);
  },
  self: (bench) => beside(bench.ownList(I), 2, 2),
  quoted(bench) {
    const clue = bench.detector(quotes);
    return (reading, from, to) => isInside(reading.spans(clue), from, to);
  },
};

/** Whether a clue stands in the same clause, with fewer than so many words between. */
function beside(clue: number, before: number, behind: number): IsSaid {
  return (reading, from, to) => {
    const spans = reading.spans(clue);
    if (spans.length === 0) return false;
    const clause = reading.around('clause', from);
    const next = lowerBound(spans, to);
    const nextFrom = spans[next];
    if (behind > 0 && nextFrom !== undefined && nextFrom < clause.to) {
      if (reading.isWithin(to, nextFrom, behind - 1)) return true;
    }
    const lastTo = spans[lowerBound(spans, from) - 1];
    if (before === 0 || lastTo === undefined || lastTo > from) return false;
    return lastTo > clause.from && reading.isWithin(lastTo, from, before - 1);
  };
}
