import { phaseAt } from '../engine/calendar';
import { compile } from '../engine/compile';
import type { ElectionEvent } from '../model/calendar';
import type { Checker } from '../model/checker';
import type { Context } from '../model/context';
import type { SiteId } from '../model/draft';
import type { Blindness } from '../model/page-state';
import type { Settings } from '../model/settings';
import { ask } from '../platform/protocol';
import { onStored, readGeneration } from '../platform/storage';

export type RoomState =
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly check: Checker }
  | { readonly is: 'blind'; readonly because: Blindness };

/** The engine of one page. */
export interface EngineRoom {
  state(): RoomState;
  contextFor(site: SiteId, settings: Settings): Context;
}

/** Compiles the packs in force at the first compose box, and again whenever they change. */
export function openEngineRoom(changed: () => void, signal: AbortSignal): EngineRoom {
  let state: RoomState = { is: 'loading' };
  let events: readonly ElectionEvent[] = [];

  const load = async (): Promise<void> => {
    try {
      const generation = (await readGeneration()) ?? (await generationOfWorker());
      const packs = generation?.packs ?? [];
      const compilation = compile(packs);
      events = packs.flatMap(({ pack }) => pack.calendar);
      state =
        packs.length > 0 && compilation.ok
          ? { is: 'ready', check: guarded(compilation.check) }
          : { is: 'blind', because: 'not-ready' };
    } catch {
      // Storage or worker out of reach: the chip says that nobody watches, and posts go through.
      state = { is: 'blind', because: 'not-ready' };
    }
    changed();
  };
  void load();
  onStored('generation', () => void load(), signal);

  return {
    state: () => state,
    contextFor: (site, settings) => ({
      profile: settings.profiles[site] ?? settings.profile,
      now: Date.now(),
      region: settings.region,
      phase: phaseAt(Date.now(), settings.region, events),
      language: settings.language,
    }),
  };

  /** A checker that has thrown once is out of service until the packs change. */
  function guarded(check: Checker): Checker {
    return (draft, context) => {
      try {
        return check(draft, context);
      } catch (error) {
        state = { is: 'blind', because: 'failed' };
        throw error;
      }
    };
  }
}

/** Right after an install the worker may still be at work: ask, then read again. */
async function generationOfWorker() {
  await ask('packs.wanted', null);
  return readGeneration();
}
