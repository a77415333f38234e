import { BLIND_WORDS } from '../parts/blind-words';
import type { SieveMood } from '../parts/Sieve';
import type { UiWords } from '../parts/words';
import type { PopupState } from './popup-state';
import type { Tally } from './tallied';
import { tallied } from './tallied';

/** What the popup says first. */
export interface Note {
  readonly mood: SieveMood;
  readonly title: string;
  /** A sentence, or the findings of the draft in use. */
  readonly under: string | Tally;
}

/** Says what goes on in the tab. */
export function noteOf(state: PopupState, { t }: UiWords): Note {
  if (state.on === 'elsewhere') {
    return { mood: 'idle', title: t('popup_elsewhere'), under: t('popup_elsewhere_hint') };
  }
  const { page } = state;
  const site = t(`site_${state.site}`);
  switch (page.is) {
    case 'watching': {
      const tally = tallied(page.counts);
      const isClear = tally.length === 0;
      return {
        mood: isClear ? 'clear' : page.counts.hold > 0 ? 'filter' : 'notes',
        title: t('popup_watching', { site }),
        under: isClear ? t('popup_watching_hint') : tally,
      };
    }
    case 'idle':
      return { mood: 'idle', title: t('popup_idle', { site }), under: t('popup_idle_hint') };
    case 'unknown-box':
      return { mood: 'blind', title: t('popup_unknown_box'), under: t('popup_unknown_box_hint') };
    case 'blind':
      return { mood: 'blind', title: t('popup_blind'), under: t(BLIND_WORDS[page.because]) };
    case 'paused':
      return {
        mood: 'paused',
        title: t('popup_paused', { time: page.until }),
        under: t('popup_paused_hint'),
      };
    case 'off':
      return { mood: 'blind', title: t('popup_off', { site }), under: t('popup_off_hint') };
    case 'stale':
      return { mood: 'blind', title: t('popup_stale'), under: t('popup_stale_hint') };
  }
}
