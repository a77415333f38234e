/** The sections of the settings page in their order; each is also the address of its heading. */
export const SECTIONS = [
  'profile',
  'sites',
  'packs',
  'pause',
  'language',
  'rules',
  'about',
] as const;
export type SectionId = (typeof SECTIONS)[number];
