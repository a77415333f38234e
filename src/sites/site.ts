import type { Draft, SiteId, Span, Surface } from '../model/draft';
import type { Written } from './editors/editor';

/** How the person presses to post, and on what. */
export interface Press {
  readonly by: 'click' | 'key';
}

/** One place on a page where a person writes. */
export interface ComposeBox {
  readonly site: SiteId;
  readonly surface: Surface;
  /** The editable element itself: the chip stands beside it. */
  readonly anchor: HTMLElement;
  /** Aborted when the box has left the document. */
  readonly gone: AbortSignal;
  /** The draft as it stands at this moment, never a remembered one. */
  read(): Draft;
  /** What to paint for a span; empty when its place is in doubt. */
  ranges(span: Span): readonly AbstractRange[];
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Asks, before the page hears it, whether a press to post may go on. Answered at once. */
  onSubmit(decide: (press: Press) => 'hold' | 'pass', signal: AbortSignal): void;
  /** Tells where in the viewport the person clicks into the draft, in CSS pixels. */
  onPoint(listener: (x: number, y: number) => void, signal: AbortSignal): void;
  replace(span: Span, words: string): Promise<Written>;
  reveal(span: Span): void;
  /** Focus to the editor with its caret, or to the site's own button that was pressed last. */
  focus(where: 'editor' | 'control'): void;
}

/** A site: recognises its compose boxes and hears when they are sent. Knows no rule. */
export interface SiteAdapter {
  readonly id: SiteId;
  readonly hosts: readonly string[];
  /** Calls `found` for a box at its first focus. Must be called before the page's own scripts. */
  watch(page: Document, found: (box: ComposeBox) => void, signal: AbortSignal): void;
}

/**
 * One kind of box of a site. Selectors stand in the order of trust, each with where and when it was
 * seen; labels are only ever one sign among others.
 */
export interface BoxKind {
  readonly surface: Surface;
  /** Pages on which this kind is looked for. */
  readonly path?: RegExp;
  /** The editable element fits one of these. */
  readonly box: readonly string[];
  /** It stands inside one of these. */
  readonly inside?: readonly string[];
  /** Its label or placeholder begins with one of these, as `nameOf` writes them. */
  readonly labels?: readonly string[];
  /** The nearest ancestor that holds both the box and its button. */
  readonly composer: readonly string[];
  /** What sends: selectors inside the composer. */
  readonly submit: readonly string[];
  /** What sends: names of buttons inside the composer, as `nameOf` writes them. */
  readonly submitNames?: readonly string[];
  /** Whether bare Enter sends; Shift+Enter never does. */
  readonly enter: 'sends' | 'new-line';
}
