import type { Locator, Page } from 'playwright/test';

/** A compose box on a practice page: how a person gets to it and how they send what is in it. */
export interface Box {
  readonly id: string;
  readonly url: string;
  /** What has to be opened first. */
  readonly opener?: string;
  readonly editor: string;
  /** The site's own button. */
  readonly button: string;
  /** Bare Enter sends, Shift+Enter is a new line. */
  readonly enterSends: boolean;
}

const LEXICAL = '[data-lexical-editor="true"]';
const DRAFT_JS = '.public-DraftEditor-content';

export const BOXES: readonly Box[] = [
  {
    id: 'TikTok caption (Draft.js)',
    url: 'https://www.tiktok.com/tiktokstudio/upload',
    editor: DRAFT_JS,
    button: '[data-e2e="post_video_button"]',
    enterSends: false,
  },
  {
    id: 'TikTok comment (Draft.js)',
    url: 'https://www.tiktok.com/@contoh/video/1',
    editor: `[data-e2e="comment-input"] ${DRAFT_JS}`,
    button: '[data-e2e="comment-post"]',
    enterSends: true,
  },
  {
    id: 'Facebook post (Lexical)',
    url: 'https://www.facebook.com/',
    opener: '.opener [role="button"]',
    editor: `[role="dialog"] ${LEXICAL}`,
    button: '[role="dialog"] .primary',
    enterSends: false,
  },
  {
    id: 'Facebook comment (Lexical)',
    url: 'https://www.facebook.com/contoh/posts/1',
    editor: LEXICAL,
    button: '#focused-state-composer-submit [role="button"]',
    enterSends: true,
  },
  {
    id: 'Instagram comment (textarea)',
    url: 'https://www.instagram.com/p/contoh/',
    editor: 'textarea',
    button: 'form [role="button"]',
    enterSends: true,
  },
  {
    id: 'Instagram caption (Lexical)',
    url: 'https://www.instagram.com/create/style/',
    editor: LEXICAL,
    button: '[role="dialog"] header [role="button"]',
    enterSends: false,
  },
];

export function boxOf(id: string): Box {
  const box = BOXES.find((it) => it.id.startsWith(id));
  if (!box) throw new Error(`no box ${id}`);
  return box;
}

/** Opens the page of a box and puts the caret into it. */
export async function enter(page: Page, box: Box, language = 'id'): Promise<Locator> {
  await page.goto(`${box.url}?lang=${language}`);
  if (box.opener) await page.locator(box.opener).first().click();
  const editor = page.locator(box.editor);
  await editor.click();
  return editor;
}

/** Presses the site's own button, or Enter where it sends. */
export async function send(page: Page, box: Box, by: 'click' | 'key'): Promise<void> {
  if (by === 'click') await page.locator(box.button).click();
  else await page.keyboard.press('Enter');
}

/** The texts that the page has posted, from the editor's own model. */
export function posted(page: Page): Promise<string[]> {
  return page.evaluate(() => window.practice.posts.map(({ text }) => text));
}

/** The words that are marked on the page, by the names of our highlights. */
export function marks(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('saring-')) continue;
      found[name] = [...highlight].map((range) => {
        if (range instanceof Range) return range.toString();
        const field = document.querySelector('textarea');
        return field?.value.slice(range.startOffset, range.endOffset) ?? '';
      });
    }
    return found;
  });
}
