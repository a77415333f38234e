import type { Generation } from '../model/generation';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { browser } from './browser';

/**
 * Everything that is stored, each key with its shape. A draft has no place in it. A value of a
 * larger `format` belongs to a newer extension and is left alone.
 */
interface Stored {
  readonly settings: Settings;
  readonly generation: Generation;
}

const FORMATS: { readonly [Key in keyof Stored]: Stored[Key]['format'] } = {
  settings: 1,
  generation: 1,
};

export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await read('settings')) };
}

/** Writes what changes; refuses (false) to write over the settings of a newer extension. */
export async function changeSettings(change: Partial<Settings>): Promise<boolean> {
  const stored = await browser.storage.local.get('settings');
  if (isNewer('settings', stored.settings)) return false;
  await browser.storage.local.set({ settings: { ...(await readSettings()), ...change } });
  return true;
}

export function readGeneration(): Promise<Generation | null> {
  return read('generation');
}

/** One `set()`, so that a killed worker leaves the old generation or the new one. */
export async function writeGeneration(generation: Generation): Promise<void> {
  await browser.storage.local.set({ generation });
}

/** Calls back when another part of the extension has written `key`. */
export function onStored(key: keyof Stored, listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && key in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}

async function read<Key extends keyof Stored>(key: Key): Promise<Stored[Key] | null> {
  const value: unknown = (await browser.storage.local.get(key))[key];
  if (!isOurs(key, value)) return null;
  return value;
}

/**
 * Our own writing in a format we know. Nobody else can write here, so the format tells the shape,
 * but for what a broken disk may have left of it.
 */
function isOurs<Key extends keyof Stored>(key: Key, value: unknown): value is Stored[Key] {
  return formatOf(value) === FORMATS[key] && IS_WHOLE[key](value);
}

const IS_WHOLE: { readonly [Key in keyof Stored]: (value: unknown) => boolean } = {
  settings: (value) => has(value, 'off'),
  generation: (value) => has(value, 'packs'),
};

function has(value: unknown, list: string): boolean {
  return typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, list));
}

function isNewer(key: keyof Stored, value: unknown): boolean {
  return (formatOf(value) ?? 0) > FORMATS[key];
}

function formatOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return null;
  return typeof value.format === 'number' ? value.format : null;
}
