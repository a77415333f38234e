import { render } from 'preact';
import type { PageReport } from '../../model/page-state';
import type { Settings } from '../../model/settings';
import { changeSettings, onStored, readSettings } from '../../platform/storage';
import { type FrontTab, frontTab, openOptions, reportOfTab } from '../../platform/tabs';
import { siteOf } from '../../sites';
import { WordsProvider } from '../../ui/parts/words';
import { Popup } from '../../ui/popup/Popup';
import type { PopupState } from '../../ui/popup/popup-state';
import { timeOfDay } from '../../words/time';
import { wordsIn } from '../../words/words-in';
import { pauseEnd, switched } from '../settings-changes';

const root = document.getElementById('root');
const here = await frontTab();
if (root) {
  onStored('settings', () => void draw(root), new AbortController().signal);
  await draw(root);
}

async function draw(into: HTMLElement): Promise<void> {
  const settings = await readSettings();
  const report = here.id === null ? null : await reportOfTab(here.id);
  const state = stateOf(here, report, settings);
  const site = state.on === 'site' ? state.site : null;
  render(
    <WordsProvider words={wordsIn(settings.language)}>
      <Popup
        state={state}
        profile={(site && settings.profiles[site]) ?? settings.profile}
        onProfile={(profile) =>
          void (site && changeSettings({ profiles: { ...settings.profiles, [site]: profile } }))
        }
        onPause={() => void changeSettings({ pausedUntil: pauseEnd(Date.now()) })}
        onResume={() => void changeSettings({ pausedUntil: 0 })}
        onSite={(on) => void (site && changeSettings({ off: switched(settings.off, site, on) }))}
        onOptions={() => void openOptions()}
      />
    </WordsProvider>,
    into,
  );
}

function stateOf(tab: FrontTab, report: PageReport | null, settings: Settings): PopupState {
  const site = report?.site ?? siteOf(tab.host ?? '')?.id;
  if (!site) return { on: 'elsewhere' };
  if (!report) return { on: 'site', site, page: { is: 'stale' } };
  if (settings.off.includes(site)) return { on: 'site', site, page: { is: 'off' } };
  if (settings.pausedUntil > Date.now()) {
    const until = timeOfDay(settings.pausedUntil, settings.language);
    return { on: 'site', site, page: { is: 'paused', until } };
  }
  const { state } = report;
  return { on: 'site', site, page: state.is === 'paused' ? { is: 'idle' } : state };
}
