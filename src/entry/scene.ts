import type { Checklist, ItemId } from '../model/checklist';
import type { SiteId } from '../model/draft';
import type { Finding, Verdict } from '../model/finding';
import type { Words } from '../model/language';
import type { RuleId } from '../model/rule';
import type { Settings } from '../model/settings';
import type { ChipState } from '../ui/chip/chip-state';
import type { Box } from '../ui/stage/place';
import type { Scene } from '../ui/stage/Stage';
import { timeOfDay } from '../words/time';
import { wordsIn } from '../words/words-in';
import { findingsOf, type Review } from './review';

/** The dialog while a post is held, with what the person has done in it so far. */
export interface Dialog {
  readonly verdict: Extract<Verdict, { level: 'hold' }>;
  readonly checklist: Checklist;
  readonly source: string;
}

/** All that decides what one compose box shows. */
export interface View {
  readonly site: SiteId;
  readonly place: Box;
  readonly settings: Settings;
  readonly review: Review;
  readonly card: { readonly opened: RuleId | undefined; readonly takesFocus: boolean } | null;
  readonly dialog: Dialog | null;
  readonly decided: boolean;
}

/** What the person can do with it. */
export interface Hands {
  readonly toggleCard: () => void;
  readonly reveal: (finding: Finding) => void;
  readonly tick: (item: ItemId, ticked: boolean) => void;
  readonly source: (words: string) => void;
  readonly addSource: () => void;
  readonly fix: () => void;
  readonly insist: () => void;
}

export function sceneOf(view: View, hands: Hands): Scene {
  const { site, place, settings, review, card, dialog, decided } = view;
  const words = wordsIn(settings.language);
  const profileName = words.t(`profile_${settings.profiles[site] ?? settings.profile}`);
  const { text } = review.draft;
  const chip = chipOf(review, words);
  return {
    words,
    box: place,
    chip: chip && !decided ? { state: chip, onOpen: hands.toggleCard } : null,
    card: card && {
      text,
      profileName,
      findings: findingsOf(review),
      blind: review.is === 'blind' ? review.because : undefined,
      opened: card.opened,
      takesFocus: card.takesFocus,
      onClose: hands.toggleCard,
      onReveal: hands.reveal,
    },
    hold: dialog && {
      text,
      profileName,
      findings: dialog.verdict.findings,
      checklist: dialog.checklist,
      source: dialog.source,
      onTick: hands.tick,
      onSource: hands.source,
      onAddSource: hands.addSource,
      onFix: hands.fix,
      onInsist: hands.insist,
    },
    decided,
  };
}

/** Nothing stands beside a box of a site that is switched off, nor before there is a verdict. */
function chipOf(review: Review, words: Words): ChipState | null {
  switch (review.is) {
    case 'off':
    case 'waiting':
      return null;
    case 'paused':
      return { is: 'paused', until: timeOfDay(review.until, words.language) };
    case 'blind':
      return { is: 'blind' };
    case 'read':
      return chipFor(review.verdict);
  }
}

function chipFor(verdict: Verdict): ChipState {
  if (verdict.level === 'none') return { is: 'clear' };
  if (verdict.level === 'hold') return { is: 'filter' };
  return { is: 'notes', count: verdict.findings.length };
}
