import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';

const ICONS = new URL('../../public/icons/', import.meta.url);

/** Sizes that browsers ask for, in pixels. */
const SIZES = [16, 32, 48, 128];

/** Draws the icon in every size before the manifest is read. */
export function icons(): Plugin {
  return {
    name: 'saring-icons',
    enforce: 'pre',
    config() {
      const drawing = readFileSync(new URL('icon.svg', ICONS), 'utf8');
      for (const size of SIZES) {
        const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render();
        writeFileSync(new URL(`icon-${size}.png`, ICONS), picture.asPng());
      }
    },
  };
}
