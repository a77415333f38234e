import { type RefObject, useRef, useState } from 'react';
import type { Box } from './box';
import type { Post } from './practice';

export interface Compose {
  readonly box: RefObject<Box | null>;
  readonly draft: string;
  readonly isBlank: boolean;
  readonly posts: readonly Post[];
  /** For the box to report each change. */
  readonly follow: (draft: string) => void;
  /** Posts the draft and empties the box; says whether it did. */
  readonly send: (by: Post['by'], control: string) => boolean;
}

export function useCompose({ mayBeBlank = false } = {}): Compose {
  const box = useRef<Box>(null);
  const [draft, follow] = useState('');
  const [posts, setPosts] = useState<readonly Post[]>([]);

  function send(by: Post['by'], control: string): boolean {
    const text = box.current?.draft() ?? '';
    if (text.trim() === '' && !mayBeBlank) return false;
    const post = { text, by, control };
    window.practice.posts.push(post);
    setPosts((earlier) => [...earlier, post]);
    box.current?.empty();
    follow('');
    return true;
  }

  return { box, draft, isBlank: draft.trim() === '', posts, follow, send };
}
