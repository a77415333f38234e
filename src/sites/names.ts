/**
 * The name of a button or box as compared with our tables: invisible signs out (Meta Business Suite
 * puts some into its names), one space between words, three dots for the ellipsis, lower case.
 */
export function nameOf(element: Element): string {
  const name =
    element.getAttribute('aria-label') ??
    element.getAttribute('aria-placeholder') ??
    element.getAttribute('placeholder') ??
    element.textContent;
  return plain(name ?? '');
}

function plain(name: string): string {
  return name
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Names of buttons that publish. Sources: public code of 2026, facts on the platforms §4. */
export const PUBLISH = [
  'post',
  'publish',
  'post now',
  'share now',
  'share',
  'posting',
  'kirim',
  'bagikan',
  'posting sekarang',
  'bagikan sekarang',
  'terbitkan',
  'schedule',
  'jadwalkan',
];

/** Names of buttons that send a comment or a reply. */
export const COMMENT = [
  'post',
  'comment',
  'post comment',
  'reply',
  'kirim',
  'kirim komentar',
  'komentari',
  'balas',
  'posting',
];
