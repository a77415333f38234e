import { DEFAULT_SETTINGS } from '../../model/settings';
import type { Example } from '../parts/example';
import { nothing } from '../parts/example';
import type { OptionsProps } from './Options';
import { Options } from './Options';
import { samplePacks, sampleRefused } from './packs.examples';

const usual: OptionsProps = {
  settings: { ...DEFAULT_SETTINGS, profiles: { facebook: 'instansi' }, off: ['instagram'] },
  packs: samplePacks,
  refused: [],
  pausedUntil: null,
  version: '0.1.0',
  onMainProfile: nothing,
  onSiteProfile: nothing,
  onSite: nothing,
  onPause: nothing,
  onResume: nothing,
  onLanguage: nothing,
};

export const optionsExamples: readonly Example[] = [
  { name: 'usual', show: () => <Options {...usual} /> },
  { name: 'refused-pack', show: () => <Options {...usual} refused={sampleRefused} /> },
  { name: 'paused', show: () => <Options {...usual} pausedUntil="14.30" /> },
  { name: 'no-packs', show: () => <Options {...usual} packs={[]} /> },
];
