/** What the chip says about the draft beside it. */
export type ChipState =
  | { readonly is: 'clear' }
  | { readonly is: 'notes'; readonly count: number }
  | { readonly is: 'filter' }
  | { readonly is: 'blind' }
  /** `until` is a time of day as shown, "14.30". */
  | { readonly is: 'paused'; readonly until: string };
