import type { PageReport } from '../model/page-state';
import { answer, ask } from '../platform/protocol';
import { siteOf } from '../sites';
import type { ComposeBox, SiteAdapter } from '../sites/site';
import { createStageHost } from '../ui/stage/host';
import { raiseShield } from '../ui/stage/shield';
import { openSession } from './box-session';
import { type EngineRoom, openEngineRoom } from './engine-room';
import { reportOf } from './page-report';
import { followPreferences, type Preferences } from './preferences';
import { createPresenter } from './presenter';
import { createReviewer } from './review';

const site = siteOf(location.hostname);
if (site) watchPage(site, new AbortController().signal);

/**
 * One page of one site. What hears the page is set up at once, before its scripts; everything else
 * waits for the first compose box.
 */
function watchPage(adapter: SiteAdapter, signal: AbortSignal): void {
  const stage = createStageHost(document, raiseShield(window, signal));
  let heart: { readonly room: EngineRoom; readonly preferences: Preferences } | null = null;
  const look = new Set<() => void>();
  let report: PageReport = { site: adapter.id, state: { is: 'idle' } };
  answer({ 'page.report': async () => report });
  const lookAll = (): void => {
    for (const again of look) again();
  };

  adapter.watch(
    document,
    (box) => {
      heart ??= {
        preferences: followPreferences(lookAll, signal),
        room: openEngineRoom(lookAll, signal),
      };
      watchBox(box, heart.room, heart.preferences);
    },
    signal,
  );

  function watchBox(box: ComposeBox, room: EngineRoom, preferences: Preferences): void {
    const session = openSession(
      box,
      createReviewer(box, room, preferences),
      (decide) => createPresenter(box, stage, preferences, decide, box.gone),
      (review) => {
        report = reportOf(box, review);
        tell(report);
      },
      box.gone,
    );
    look.add(session.look);
    box.gone.addEventListener('abort', () => {
      look.delete(session.look);
      if (look.size === 0) stage.clear();
    });
  }
}

/** For the badge. An orphan of an update has nobody to tell. */
function tell(report: PageReport): void {
  ask('page.changed', report).catch(() => null);
}
