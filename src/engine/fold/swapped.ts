/** Latin letters written in the place of another one that looks alike: "JUDl", "jvdi", "azu". */
export const SWAPPED: Readonly<Record<string, string>> = {
  l: 'i',
  I: 'l',
  v: 'u',
  V: 'u',
  z: 's',
  Z: 's',
};
