import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { onStored, readSettings } from '../platform/storage';

/** The settings as they stand, for code that cannot wait. */
export interface Preferences {
  now(): Settings;
}

/** Reads the settings once and follows them; until then, and if they cannot be read, the defaults. */
export function followPreferences(changed: () => void, signal: AbortSignal): Preferences {
  let settings = DEFAULT_SETTINGS;
  const load = async (): Promise<void> => {
    settings = await readSettings().catch(() => DEFAULT_SETTINGS);
    changed();
  };
  void load();
  onStored('settings', () => void load(), signal);
  return { now: () => settings };
}
