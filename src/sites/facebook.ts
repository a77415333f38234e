import { adapter } from './adapter';
import { COMMENT, PUBLISH } from './names';

const LEXICAL = '[data-lexical-editor="true"]'; // 2026-05
const DRAFT_JS = '[contenteditable="true"]._5rpu'; // Meta Business Suite and old boxes, 2026

export const facebook = adapter({
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com'],
  kinds: [
    {
      surface: 'chat',
      path: /^\/messages/, // 2026
      box: [LEXICAL, '[contenteditable="true"]'],
      composer: [],
      submit: [],
      enter: 'sends',
    },
    {
      // Messenger tabs lie on top of every page.
      surface: 'chat',
      box: [
        '[aria-placeholder="Aa"]',
        '[aria-label="Thread composer"] [contenteditable="true"]',
        '[aria-label="Pesan"]',
        '[aria-label="Message"]',
      ], // 2026
      composer: [],
      submit: [],
      enter: 'sends',
    },
    {
      surface: 'reply',
      box: [LEXICAL, DRAFT_JS],
      labels: ['balas ', 'tulis balasan', 'reply to', 'write a reply'], // 2026-02
      composer: ['form', '[role="article"]'],
      submit: ['#focused-state-composer-submit [role="button"]'], // 2026
      submitNames: COMMENT,
      enter: 'sends',
    },
    {
      surface: 'comment',
      box: [LEXICAL, DRAFT_JS],
      labels: ['komentari sebagai', 'komentar', 'tulis komentar', 'comment as', 'write a comment'], // 2026-02
      composer: ['form', '[role="article"]'],
      submit: ['#focused-state-composer-submit [role="button"]'], // 2026
      submitNames: COMMENT,
      enter: 'sends',
    },
    {
      surface: 'post',
      box: [LEXICAL],
      labels: [
        'apa yang anda pikirkan',
        'tulis sesuatu',
        'buat postingan',
        "what's on your mind",
        'write something',
        'create a public post',
      ], // 2026-05
      composer: ['[role="dialog"]', 'form', '[role="main"]'],
      submit: [],
      submitNames: PUBLISH,
      enter: 'new-line',
    },
  ],
});

/*
 * Seen by hand: home → "Apa yang Anda pikirkan" opens the post dialog; any post → "Komentar" opens
 * the comment box.
 */
