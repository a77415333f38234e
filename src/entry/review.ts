import { weigh } from '../engine/weigh';
import type { Checker } from '../model/checker';
import { type Draft, LONGEST_DRAFT } from '../model/draft';
import type { Finding, Verdict } from '../model/finding';
import type { Blindness } from '../model/page-state';
import type { Settings } from '../model/settings';
import { isAlive } from '../platform/browser';
import type { ComposeBox } from '../sites/site';
import type { EngineRoom } from './engine-room';
import type { Preferences } from './preferences';

/** What is to be said of a draft now. */
export type Review = { readonly draft: Draft } & (
  | { readonly is: 'read'; readonly verdict: Verdict }
  | { readonly is: 'blind'; readonly because: Blindness }
  /** The person has switched the site off, or pauses until a moment (epoch ms). */
  | { readonly is: 'off' }
  | { readonly is: 'paused'; readonly until: number }
  /** The packs are on their way. */
  | { readonly is: 'waiting' }
);

interface Checked {
  readonly check: Checker;
  readonly settings: Settings;
  readonly text: string;
  readonly verdict: Verdict;
}

/** Reads the box and checks it, at once and on the spot; the same text is not checked twice. */
export function createReviewer(
  box: ComposeBox,
  room: EngineRoom,
  preferences: Preferences,
): () => Review {
  let last: Checked | null = null;

  return () => {
    const draft = box.read();
    const settings = preferences.now();
    if (settings.off.includes(box.site)) return { draft, is: 'off' };
    if (settings.pausedUntil > Date.now()) {
      return { draft, is: 'paused', until: settings.pausedUntil };
    }
    if (!isAlive()) return { draft, is: 'blind', because: 'updated' };
    if (draft.text.length > LONGEST_DRAFT) return { draft, is: 'blind', because: 'too-long' };
    const state = room.state();
    if (state.is === 'loading') return { draft, is: 'waiting' };
    if (state.is === 'blind') return { draft, is: 'blind', because: state.because };
    try {
      return { draft, is: 'read', verdict: verdictOn(draft, state.check, settings) };
    } catch {
      // The engine has thrown; its room is blind from now on, and this post goes through.
      return { draft, is: 'blind', because: 'failed' };
    }
  };

  function verdictOn(draft: Draft, check: Checker, settings: Settings): Verdict {
    if (last?.check === check && last.settings === settings && last.text === draft.text) {
      return last.verdict;
    }
    const context = room.contextFor(box.site, settings);
    const electionNear = context.phase !== 'biasa' && context.phase !== 'unknown';
    const verdict = weigh(check(draft, context), electionNear);
    last = { check, settings, text: draft.text, verdict };
    return verdict;
  }
}

export function findingsOf(review: Review): readonly Finding[] {
  return review.is === 'read' && review.verdict.level !== 'none' ? review.verdict.findings : [];
}
