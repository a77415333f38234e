export interface Post {
  /** What the editor's own model held, to the byte. */
  readonly text: string;
  readonly by: 'click' | 'key';
  /** The label of what was pressed, or the name of the key. */
  readonly control: string;
}

/** What a page tells a test: `window.practice`, there before anything else on the page. */
export interface Practice {
  readonly posts: Post[];
  /** Drafts put away with "Simpan draf": saved, not posted. */
  readonly drafts: string[];
  /** Every event the page got to hear, as `keydown:Enter` or `click:div`. */
  readonly heard: string[];
  /** Letters the page took for its own commands. */
  shortcuts: number;
  outsideClicks: number;
  /** How often the focus trap pulled the focus back. */
  trapped: number;
  /** Ends the upload which `?busy=1` leaves unfinished. */
  finishUpload: () => void;
}

declare global {
  interface Window {
    practice: Practice;
  }
}
