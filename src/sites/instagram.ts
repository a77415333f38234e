import { adapter } from './adapter';
import { COMMENT, PUBLISH } from './names';

export const instagram = adapter({
  id: 'instagram',
  hosts: ['www.instagram.com'],
  kinds: [
    {
      surface: 'chat',
      path: /^\/direct/, // 2026
      box: ['[contenteditable]', 'textarea', 'input'],
      composer: [],
      submit: [],
      enter: 'sends',
    },
    {
      // A chat may float over any page.
      surface: 'chat',
      box: ['[contenteditable][aria-label="Pesan"]', '[contenteditable][aria-label="Message"]'],
      composer: [],
      submit: [],
      enter: 'sends',
    },
    {
      surface: 'caption',
      box: ['[contenteditable="true"]', 'textarea'],
      labels: ['tulis keterangan', 'write a caption'], // 2026-05
      composer: ['[role="dialog"]', '[role="main"]'],
      submit: [],
      submitNames: PUBLISH,
      enter: 'new-line',
    },
    {
      surface: 'comment',
      box: ['textarea', 'input', '[contenteditable="true"]'],
      labels: ['tambahkan komentar', 'add a comment'], // 2026-03
      composer: ['form', '[role="dialog"]', 'section'],
      submit: ['button[type="submit"]'],
      submitNames: COMMENT,
      enter: 'sends',
    },
  ],
});

/*
 * Seen by hand: "Buat" → choose a picture → twice "Berikutnya" → the caption; any post → the box
 * under it.
 */
