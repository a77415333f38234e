import type { Verdict } from '../model/finding';

/** How the person pressed: the site's button, or a key in the editor. */
export type PressedBy = 'click' | 'key';

type HoldVerdict = Extract<Verdict, { level: 'hold' }>;

/**
 * Whether a post waits. `held` are the texts that have been held already: the same text is never
 * held twice, until it is posted or its box is gone.
 */
export type GuardState =
  | { readonly at: 'watching'; readonly held: readonly string[] }
  | {
      readonly at: 'holding';
      readonly held: readonly string[];
      readonly verdict: HoldVerdict;
      readonly pressedBy: PressedBy;
    }
  | { readonly at: 'decided'; readonly held: readonly string[] };

export type GuardEvent =
  /** The person presses to post. `verdict` is `null` while nothing could check the text. */
  | {
      readonly is: 'press';
      readonly text: string;
      readonly verdict: Verdict | null;
      readonly by: PressedBy;
    }
  /** "Perbaiki dulu", or Esc. */
  | { readonly is: 'fix' }
  /** "Tetap unggah". */
  | { readonly is: 'insist' }
  | { readonly is: 'edit'; readonly text: string }
  /** Something of ours broke while the post was held. */
  | { readonly is: 'fault' };

/** What is to be done; `hold` and `pass` answer the press itself. */
export type GuardEffect =
  | { readonly do: 'hold' }
  | { readonly do: 'pass' }
  | { readonly do: 'show-dialog'; readonly verdict: HoldVerdict }
  | { readonly do: 'close-dialog' }
  | { readonly do: 'focus-editor' }
  | { readonly do: 'focus-control' }
  | { readonly do: 'say-decided' }
  | { readonly do: 'hush' };

export const WATCHING: GuardState = { at: 'watching', held: [] };
