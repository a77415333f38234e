/** A product of others that finds terms in a text, set up as its makers recommend. */
export interface Peer {
  /** The package it comes from; `null` for what everybody writes by hand. */
  readonly from: string | null;
  /** Which of its set-ups, where there are several. */
  readonly setup: string;
  readonly kind: Kind;
  /** Makes terms ready; the reader says how many it finds, all of them where the product can. */
  readonly prepare: (terms: readonly string[]) => (text: string) => number;
}

/** `undoes`: reads through disguises and says where in the text as typed. */
export type Kind = 'automaton' | 'undoes' | 'filter' | 'by hand';
