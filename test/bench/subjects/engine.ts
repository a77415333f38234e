import { compile, type TrustedPack } from '../../../src/engine/compile';
import { createHitBuffer, type Hits } from '../../../src/engine/match/hits';
import { createMatcher, type Term } from '../../../src/engine/match/matcher';
import { CONTEXT, draftOf } from '../../pack-builder';

/** Fold and match alone: every term with its place in the original text. */
export function matchOf(terms: readonly Term[]): (text: string) => Hits {
  const match = createMatcher(terms);
  const hits = createHitBuffer();
  return (text) => {
    hits.clear();
    match(text, 0, text.length, hits);
    return hits;
  };
}

/** The whole check, as a page asks for it; how many findings. */
export function checkOf(packs: readonly TrustedPack[]): (text: string) => number {
  const compilation = compile(packs);
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.refusals));
  const { check } = compilation;
  return (text) => check(draftOf(text), CONTEXT).length;
}
