import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { ReactNode } from 'react';

/** As on the upload page, where a hashtag has a leaf of its own and so splits the line. */
export const hashtags = new CompositeDecorator([{ strategy: eachHashtag, component: Hashtag }]);

function eachHashtag(block: ContentBlock, mark: (from: number, to: number) => void): void {
  for (const { 0: hashtag, index } of block.getText().matchAll(/#[\p{L}\p{N}_]+/gu)) {
    mark(index, index + hashtag.length);
  }
}

function Hashtag({ children }: { readonly children?: ReactNode }) {
  return <span className="hash-tag-topic">{children}</span>;
}
