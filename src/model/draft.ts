/** A half-open range `[from, to)` in UTF-16 code units of the draft as typed. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const SITES = ['tiktok', 'facebook', 'instagram'] as const;
export type SiteId = (typeof SITES)[number];

/** Where on a site a draft is written. `chat` and `live` are left alone; `unknown` is never held. */
export const SURFACES = [
  'post',
  'caption',
  'comment',
  'reply',
  'story',
  'chat',
  'live',
  'unknown',
] as const;
export type Surface = (typeof SURFACES)[number];

export type Media = 'none' | 'image' | 'video' | 'unknown';

/** What a person is writing, before it is posted. `site` is `null` outside the three sites. */
export interface Draft {
  readonly text: string;
  readonly site: SiteId | null;
  readonly surface: Surface;
  readonly media: Media;
}

/** Longest draft that is checked, in UTF-16 code units. */
export const LONGEST_DRAFT = 100_000;
