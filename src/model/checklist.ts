/** The "filter first" checklist in the order in which it is asked: absorb, filter, polite, balanced. */
export const ITEMS = ['serap', 'saring', 'santun', 'seimbang'] as const;
export type ItemId = (typeof ITEMS)[number];

/** `required` means that the dialog asks; posting works all the same. */
export type Need = 'off' | 'recommended' | 'required';

export interface ChecklistItem {
  readonly id: ItemId;
  readonly need: Need;
  /** What the machine can see ticks itself; what only a person knows is never pre-ticked. */
  readonly ticked: boolean;
}

export type Checklist = readonly ChecklistItem[];
