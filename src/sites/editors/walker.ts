import type { Span } from '../../model/draft';

/** A run of the draft that is one text node (or one picture with a text of its own). */
interface Segment {
  readonly node: Node;
  /** Where it begins in the draft, and how many code units of it it is. */
  readonly at: number;
  readonly length: number;
}

/** The text of an editable element, and the way back from every place of it to the page. */
export interface Walk {
  readonly text: string;
  readonly segments: readonly Segment[];
}

const BLOCKS =
  /^(ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|UL)$/;

/**
 * Reads an editable element as the person sees it: a block is a line, `<br>` is a line break unless
 * it only keeps an empty line open, a picture counts as its `alt`, decorations do not count.
 */
export function walk(root: Node): Walk {
  const segments: Segment[] = [];
  let text = '';
  let isFirstLine = true;
  let isLineOpen = false;

  const openLine = (): void => {
    if (isLineOpen) return;
    if (!isFirstLine) text += '\n';
    isFirstLine = false;
    isLineOpen = true;
  };
  const add = (node: Node, words: string): void => {
    openLine();
    if (words === '') return;
    segments.push({ node, at: text.length, length: words.length });
    text += words;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      add(node, node.nodeValue ?? '');
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    if (node.tagName === 'BR') {
      openLine();
      if (!isFiller(node, root)) {
        text += '\n';
      }
      return;
    }
    if (node.tagName === 'IMG') {
      add(node, node.getAttribute('alt') ?? '');
      return;
    }
    if (node !== root && node.contentEditable === 'false') {
      for (const picture of node.querySelectorAll('img[alt]')) visit(picture);
      return;
    }
    const isLine = BLOCKS.test(node.tagName) && !hasBlocks(node);
    if (isLine) {
      isLineOpen = false;
      openLine();
    } else if (BLOCKS.test(node.tagName)) {
      isLineOpen = false;
    }
    for (const child of node.childNodes) visit(child);
    if (BLOCKS.test(node.tagName)) isLineOpen = false;
  };
  for (const child of root.childNodes) visit(child);
  return { text, segments };
}

function hasBlocks(element: Element): boolean {
  return [...element.children].some((child) => BLOCKS.test(child.tagName) || hasBlocks(child));
}

/** A `<br>` with nothing behind it in its line only gives the line its height. */
function isFiller(br: Node, root: Node): boolean {
  for (let node: Node | null = br; node && node !== root; node = node.parentNode) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (next instanceof Element && BLOCKS.test(next.tagName)) return true;
      if (next.textContent !== '' || next instanceof Element) return false;
    }
    if (node.parentNode instanceof Element && BLOCKS.test(node.parentNode.tagName)) return true;
  }
  return true;
}

/** The place of a span on the page, or `null` if an end of it is on none. */
export function rangeOf(walked: Walk, span: Span): Range | null {
  // An empty span stands behind the letter before it: at the end of a draft there is no other.
  const from = place(walked, span.from, span.from === span.to ? 'end' : 'begin');
  const to = place(walked, span.to, 'end');
  if (!from || !to) return null;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Where a place of the draft is on the page; between two segments, `begin` takes the later one. */
function place(walked: Walk, at: number, side: 'begin' | 'end'): Place | null {
  const { segments } = walked;
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (!segment) return null;
    const end = segment.at + segment.length;
    if (side === 'begin' ? end <= at : end < at) low = middle + 1;
    else high = middle;
  }
  const segment = segments[low];
  if (!segment || segment.at > at || segment.at + segment.length < at) return null;
  if (segment.node.nodeType === Node.TEXT_NODE) {
    return { node: segment.node, offset: at - segment.at };
  }
  return besidePicture(segment.node, at > segment.at);
}

function besidePicture(picture: Node, behind: boolean): Place | null {
  const parent = picture.parentNode;
  if (!parent) return null;
  const index = [...parent.childNodes].indexOf(picture as ChildNode); // a child of its parent
  return { node: parent, offset: behind ? index + 1 : index };
}
