import type { TermList } from '../model/pack';
import type { Detector, Material } from './detectors/detector';
import { digitRunsOf } from './detectors/digit-runs';
import { linksOf } from './detectors/links';
import { survey } from './detectors/survey';
import { foldTable } from './fold/table';
import { gapPhrases, joined } from './match/gap-phrases';
import type { Hits } from './match/hits';
import { createIncrementalMatcher } from './match/incremental';
import { createMatcher, type Term } from './match/matcher';
import { addSpan, type Spans, without } from './spans';

/** Looks for all clues in one text; by number of the clue, only those that were found. */
export type ClueFinder = (text: string) => ReadonlyMap<number, Spans>;

/** Everything that rules look for, each thing once whoever asks: entries of lists, and detectors. */
export interface Clues {
  /** The same list is one clue, whoever brings it. */
  list(list: TermList): number;
  detector(detector: Detector): number;
  finder(): ClueFinder;
}

export function createClues(): Clues {
  const terms: Term[] = [];
  const termNumbers = new Map<string, number>();
  /** By term: the clues it is an entry of. */
  const cluesOf: number[][] = [];
  const lists = new Map<string, number>();
  const detectors = new Map<string, { readonly clue: number; readonly detector: Detector }>();
  const phrases: { readonly clue: number; readonly parts: readonly number[] }[] = [];
  const exceptions = new Map<number, number>();
  let clues = 0;

  function register(text: string, { mode, also = [] }: TermList, clue: number): void {
    const key = `${mode} ${also.join()} ${text}`;
    let term = termNumbers.get(key);
    if (term === undefined) {
      term = terms.push({ text, mode, also }) - 1;
      termNumbers.set(key, term);
      cluesOf.push([]);
    }
    cluesOf[term]?.push(clue);
  }

  function add(list: TermList): number {
    const clue = clues++;
    for (const item of list.items) {
      const parts = gapPhrases(item);
      if (parts.length === 1) register(item, list, clue);
      else phrases.push({ clue, parts: parts.map((part) => add({ ...list, items: [part] })) });
    }
    return clue;
  }

  return {
    list(list) {
      const key = JSON.stringify(list);
      const known = lists.get(key);
      if (known !== undefined) return known;
      const { except, ...entries } = list;
      const clue = add(entries);
      if (except) exceptions.set(clue, add({ ...entries, items: except }));
      lists.set(key, clue);
      return clue;
    },

    detector(detector) {
      const known = detectors.get(detector.key);
      if (known) return known.clue;
      const clue = clues++;
      detectors.set(detector.key, { clue, detector });
      return clue;
    },

    finder() {
      const match = createIncrementalMatcher(createMatcher(terms));
      const gates = [...detectors.values()];
      return (text) => {
        const found = byClue(match(text), cluesOf);
        for (const { clue, parts } of phrases) {
          const spans = joined(foldTable(), text, found, parts);
          for (let at = 0; at < spans.length; at += 2) {
            addTo(found, clue, spans[at] as number, spans[at + 1] as number); // pairs
          }
        }
        for (const [clue, exception] of exceptions) {
          const spans = found.get(clue);
          const outer = found.get(exception);
          if (!spans || !outer) continue;
          const kept = without(spans, outer);
          if (kept.length > 0) found.set(clue, [...kept]);
          else found.delete(clue);
        }
        if (gates.length > 0) detect(text, gates, found);
        return found;
      };
    },
  };
}

function byClue({ numbers, count }: Hits, cluesOf: readonly (readonly number[])[]) {
  const found = new Map<number, number[]>();
  for (let at = 0; at < 3 * count; at += 3) {
    const term = numbers[at + 2] as number; // three numbers a hit
    for (const clue of cluesOf[term] ?? []) {
      addTo(found, clue, numbers[at] as number, numbers[at + 1] as number);
    }
  }
  return found;
}

function addTo(found: Map<number, number[]>, clue: number, from: number, to: number): void {
  const spans = found.get(clue);
  if (spans) addSpan(spans, from, to);
  else found.set(clue, [from, to]);
}

function detect(
  text: string,
  detectors: readonly { readonly clue: number; readonly detector: Detector }[],
  found: Map<number, number[]>,
): void {
  const seen = survey(text);
  if (seen === 0) return;
  const material = materialOf(text);
  for (const { clue, detector } of detectors) {
    if ((detector.gate & ~seen) !== 0) continue;
    const spans = detector.detect(material);
    if (spans.length > 0) found.set(clue, [...spans]);
  }
}

function materialOf(text: string): Material {
  let runs: ReturnType<typeof digitRunsOf> | undefined;
  let links: ReturnType<typeof linksOf> | undefined;
  return {
    text,
    digitRuns() {
      runs ??= digitRunsOf(text);
      return runs;
    },
    links() {
      links ??= linksOf(text);
      return links;
    },
  };
}
