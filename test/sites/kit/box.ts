/** What a page may ask of its compose box, whichever editor it is made of. */
export interface Box {
  /** The draft as the editor's model has it. */
  draft(): string;
  empty(): void;
}
