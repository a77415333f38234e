import { adapter } from './adapter';

const DRAFT_JS = '.public-DraftEditor-content[contenteditable="true"]'; // upload page, 2026-05

export const tiktok = adapter({
  id: 'tiktok',
  hosts: ['www.tiktok.com'],
  kinds: [
    {
      surface: 'chat',
      path: /^\/messages/, // 2026
      box: ['[contenteditable]', 'textarea', 'input'],
      composer: [],
      submit: [],
      enter: 'sends',
    },
    {
      surface: 'live',
      path: /^\/@[^/]+\/live/, // 2026-07
      box: ['[contenteditable]', 'textarea', 'input'],
      composer: [],
      submit: [],
      enter: 'sends',
    },
    {
      surface: 'caption',
      path: /^\/(tiktokstudio\/upload|creator-center\/upload|upload)/, // 2026-05
      box: [DRAFT_JS],
      composer: ['body'],
      submit: ['[data-e2e="post_video_button"]', '[data-e2e="schedule_video_button"]'], // 2026-05
      submitNames: ['posting', 'post', 'posting sekarang', 'post now', 'jadwalkan', 'schedule'],
      enter: 'new-line',
    },
    {
      surface: 'comment',
      box: ['[contenteditable="true"]'],
      inside: ['[data-e2e="comment-input"]', '[class*="DivCommentFooter"]'], // 2026-01
      composer: ['[class*="DivCommentFooter"]', '[data-e2e="comment-input"]'],
      submit: ['[data-e2e="comment-post"]', '[class*="DivPostButton"]'], // 2026-01
      enter: 'sends',
    },
  ],
});

/*
 * Seen by hand: upload page → choose a video → the caption under "Deskripsi". Video → speech bubble
 * → the box at the foot of the comments.
 */
