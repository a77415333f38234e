import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../model/language';
import { sealedPacks } from './seal';

const SOURCE = fileURLToPath(new URL('../', import.meta.url));
const LOCALES = new URL('../../public/_locales/', import.meta.url);

/** `virtual:packs`: the sealed built-in packs, as `sealed: readonly string[]`. */
export function packs(): Plugin {
  return {
    name: 'saring-packs',
    resolveId: (id) => (id === 'virtual:packs' ? '\0virtual:packs' : null),
    load(id) {
      if (id !== '\0virtual:packs') return null;
      return `export const sealed = ${JSON.stringify(sealedPacks())};`;
    },
  };
}

/** What the code finds under names of its own: the strings of the interface, and the version. */
export function defines(version: string): Record<string, string> {
  const tables = Object.fromEntries(LANGUAGES.map((language) => [language, messagesOf(language)]));
  return { __STRINGS__: JSON.stringify(tables), __VERSION__: JSON.stringify(version) };
}

function messagesOf(language: string): Record<string, string> {
  const file = new URL(`${language}/messages.json`, LOCALES);
  const entries: Record<string, { readonly message: string }> = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return Object.fromEntries(Object.entries(entries).map(([key, { message }]) => [key, message]));
}

/** The content script is built on the side, so Vite does not watch its files by itself. */
export function watchSource(): Plugin {
  return {
    name: 'saring-watch-source',
    apply: 'build',
    buildStart() {
      for (const entry of readdirSync(SOURCE, { recursive: true, withFileTypes: true })) {
        if (entry.isFile()) this.addWatchFile(resolve(entry.parentPath, entry.name));
      }
    },
  };
}

/** Folder of the repository, for whoever needs an absolute path. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
