import { useEffect } from 'react';

const EDITABLE = 'input, textarea, select, [contenteditable]';
const STORY = '[data-story], [data-practice="post"]';
/** Each command's key, and by how many stories it moves on. */
const STEPS = new Map([
  ['j', 1],
  ['k', -1],
  ['l', 0],
  ['c', 0],
]);

/** Single letters outside any box are the page's own commands, counted in `practice.shortcuts`. */
export function useShortcuts(): void {
  useEffect(() => {
    const life = new AbortController();
    document.addEventListener(
      'keydown',
      ({ key, target, ctrlKey, altKey, metaKey }) => {
        const step = STEPS.get(key);
        if (step === undefined || ctrlKey || altKey || metaKey) return;
        if (target instanceof Element && target.closest(EDITABLE)) return;
        window.practice.shortcuts += 1;
        focusStory(step);
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, []);
}

function focusStory(step: number): void {
  const stories = [...document.querySelectorAll<HTMLElement>(STORY)];
  const at = stories.findIndex((story) => story.contains(document.activeElement));
  stories[at + step]?.focus();
}
