import type { Fold } from './fold';

/** The letters and digits themselves, small and capital. */
export const plain: Fold = {
  name: 'case',
  pairs: [...'abcdefghijklmnopqrstuvwxyz0123456789'].flatMap((sign) => [
    [codePoint(sign), sign] as const,
    [codePoint(sign.toUpperCase()), sign] as const,
  ]),
};

function codePoint(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}
