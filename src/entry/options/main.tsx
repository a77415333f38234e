import { render } from 'preact';
import type { SiteId } from '../../model/draft';
import type { Profile } from '../../model/profile';
import { ask } from '../../platform/protocol';
import { changeSettings, onStored, readGeneration, readSettings } from '../../platform/storage';
import { Options } from '../../ui/options/Options';
import { WordsProvider } from '../../ui/parts/words';
import { timeOfDay } from '../../words/time';
import { wordsIn } from '../../words/words-in';
import { pauseEnd, switched } from '../settings-changes';

const root = document.getElementById('root');
if (root) {
  const { signal } = new AbortController();
  onStored('settings', () => void draw(root), signal);
  onStored('generation', () => void draw(root), signal);
  await ask('packs.wanted', null);
  await draw(root);
}

async function draw(into: HTMLElement): Promise<void> {
  const settings = await readSettings();
  const generation = await readGeneration();
  const { language, pausedUntil } = settings;
  document.documentElement.lang = language;
  document.title = `Saring Dulu — ${wordsIn(language).t('options_title')}`;
  render(
    <WordsProvider words={wordsIn(language)}>
      <Options
        settings={settings}
        packs={generation?.packs ?? []}
        refused={generation?.refused ?? []}
        pausedUntil={pausedUntil > Date.now() ? timeOfDay(pausedUntil, language) : null}
        version={__VERSION__}
        onMainProfile={(profile) => void changeSettings({ profile })}
        onSiteProfile={(site, profile) =>
          void changeSettings({ profiles: withProfile(settings.profiles, site, profile) })
        }
        onSite={(site, on) => void changeSettings({ off: switched(settings.off, site, on) })}
        onPause={() => void changeSettings({ pausedUntil: pauseEnd(Date.now()) })}
        onResume={() => void changeSettings({ pausedUntil: 0 })}
        onLanguage={(chosen) => void changeSettings({ language: chosen })}
      />
    </WordsProvider>,
    into,
  );
}

function withProfile(
  profiles: Readonly<Partial<Record<SiteId, Profile>>>,
  site: SiteId,
  profile: Profile | null,
): Readonly<Partial<Record<SiteId, Profile>>> {
  const { [site]: _, ...others } = profiles;
  return profile === null ? others : { ...others, [site]: profile };
}
