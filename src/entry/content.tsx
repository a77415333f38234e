import type { PageReport } from '../model/page-state';
import { answer, ask } from '../platform/protocol';
import { siteOf } from '../sites';
import type { ComposeBox, SiteAdapter } from '../sites/site';
import { paint } from '../ui/marks/marks';
import { createStageHost } from '../ui/stage/host';
import { raiseShield } from '../ui/stage/shield';
import { onShortcut } from '../ui/stage/shortcut';
import { type BoxSession, openSession } from './box-session';
import { type EngineRoom, openEngineRoom } from './engine-room';
import type { Outlet } from './outlet';
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
  const sessions = new Map<ComposeBox, BoxSession>();
  let heart: { readonly room: EngineRoom; readonly preferences: Preferences } | null = null;
  /** The box that the person used last: only what is said of it is shown. */
  let front: ComposeBox | null = null;
  let report: PageReport = { site: adapter.id, state: { is: 'idle' } };

  const lookAgain = (): void => {
    if (front) sessions.get(front)?.look();
  };
  const toggleCard = (): boolean => {
    const session = front && sessions.get(front);
    session?.toggleCard();
    return Boolean(session);
  };
  onShortcut(window, toggleCard, signal);
  answer({ 'page.report': async () => report });
  adapter.watch(
    document,
    (box) => {
      heart ??= {
        preferences: followPreferences(lookAgain, signal),
        room: openEngineRoom(lookAgain, signal),
      };
      watchBox(box, heart.room, heart.preferences);
    },
    signal,
  );

  function watchBox(box: ComposeBox, room: EngineRoom, preferences: Preferences): void {
    const isInFront = () => front === box;
    const outlet: Outlet = {
      show: (scene) => isInFront() && stage.show(scene),
      paint: (marks) => isInFront() && paint(CSS.highlights, marks),
      tell(review) {
        if (!isInFront()) return;
        report = reportOf(box, review);
        tell(report);
      },
    };
    front = box;
    const session = openSession(
      box,
      createReviewer(box, room, preferences),
      (decide) => createPresenter(box, outlet, preferences, decide, box.gone),
      outlet,
      box.gone,
    );
    sessions.set(box, session);
    const comeForward = (): void => {
      if (isInFront()) return;
      front = box;
      session.look();
    };
    box.anchor.addEventListener('focusin', comeForward, { signal: box.gone });
    box.gone.addEventListener('abort', () => {
      sessions.delete(box);
      if (!isInFront()) return;
      front = null;
      stage.clear();
    });
  }
}

/** For the badge. An orphan of an update has nobody to tell. */
function tell(report: PageReport): void {
  ask('page.changed', report).catch(() => null);
}
