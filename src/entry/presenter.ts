import type { GuardEffect, GuardEvent } from '../guard/state';
import type { Checklist, ItemId } from '../model/checklist';
import type { RuleId } from '../model/rule';
import type { ComposeBox } from '../sites/site';
import { follow } from '../ui/stage/follow';
import type { Box } from '../ui/stage/place';
import type { Outlet } from './outlet';
import type { Preferences } from './preferences';
import type { Review } from './review';
import { type Hands, sceneOf, type View } from './scene';

/** What one compose box shows: chip, card, dialog, status line. */
export interface Presenter {
  tell(review: Review): void;
  perform(effect: GuardEffect): void;
  /** Opens the card and puts the focus into it, or closes it. */
  toggleCard(): void;
  /** Opens the card at the finding of a rule, the focus left in the draft. */
  openCard(rule: RuleId): void;
}

export function createPresenter(
  box: ComposeBox,
  outlet: Outlet,
  preferences: Preferences,
  decide: (event: GuardEvent) => void,
  signal: AbortSignal,
): Presenter {
  let view: View | null = null;
  let place: Box = box.anchor.getBoundingClientRect();

  const change = (part: Partial<View>): void => {
    if (!view) return;
    view = { ...view, ...part, place, settings: preferences.now() };
    outlet.show(sceneOf(view, hands));
  };
  const toggleCard = (): void => {
    if (view?.card) {
      change({ card: null });
      box.focus('editor');
    } else {
      change({ card: { opened: undefined, takesFocus: true } });
    }
  };
  const changeDialog = (part: Partial<NonNullable<View['dialog']>>): void => {
    if (view?.dialog) change({ dialog: { ...view.dialog, ...part } });
  };
  const hands: Hands = {
    toggleCard,
    reveal: ({ at: [first] }) => {
      if (first) box.reveal(first);
    },
    tick: (item, ticked) =>
      changeDialog({ checklist: withTick(view?.dialog?.checklist ?? [], item, ticked) }),
    source: (words) => changeDialog({ source: words }),
    addSource: () => void addSource(view?.dialog?.source.trim() ?? ''),
    fix: () => decide({ is: 'fix' }),
    insist: () => decide({ is: 'insist' }),
  };
  const addSource = async (source: string): Promise<void> => {
    // The editor is inert under the dialog, so the dialog closes first.
    decide({ is: 'fix' });
    const end = box.read().text.length;
    if (source !== '') await box.replace({ from: end, to: end }, ` Sumber: ${source}`);
  };

  follow(
    box.anchor,
    (moved) => {
      place = moved;
      change({});
    },
    signal,
  );

  return {
    tell(review) {
      view ??= {
        site: box.site,
        place,
        settings: preferences.now(),
        review,
        card: null,
        dialog: null,
        decided: false,
      };
      change({ review });
    },
    toggleCard,
    openCard: (opened) => change({ card: { opened, takesFocus: false } }),
    perform(effect) {
      switch (effect.do) {
        case 'hold':
        case 'pass':
          return; // the answer to the press itself
        case 'show-dialog': {
          const { verdict } = effect;
          return change({
            card: null,
            dialog: { verdict, checklist: verdict.checklist, source: '' },
          });
        }
        case 'close-dialog':
          return change({ dialog: null });
        case 'focus-editor':
          return box.focus('editor');
        case 'focus-control':
          return box.focus('control');
        case 'say-decided':
          return change({ decided: true });
        case 'hush':
          return change({ decided: false });
      }
    },
  };
}

function withTick(checklist: Checklist, item: ItemId, ticked: boolean): Checklist {
  return checklist.map((it) => (it.id === item ? { ...it, ticked } : it));
}
