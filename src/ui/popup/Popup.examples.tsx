import type { Example } from '../parts/example';
import { nothing } from '../parts/example';
import { Popup } from './Popup';
import type { PopupState, SitePage } from './popup-state';

const none = { info: 0, advise: 0, warn: 0, hold: 0 };

function on(site: 'tiktok' | 'facebook' | 'instagram', page: SitePage): PopupState {
  return { on: 'site', site, page };
}

const states: readonly (readonly [name: string, state: PopupState])[] = [
  ['idle', on('facebook', { is: 'idle' })],
  ['watching-clear', on('facebook', { is: 'watching', counts: none })],
  ['watching-advice', on('instagram', { is: 'watching', counts: { ...none, advise: 2 } })],
  [
    'watching-grave',
    on('tiktok', { is: 'watching', counts: { info: 3, advise: 1, warn: 2, hold: 1 } }),
  ],
  ['paused', on('instagram', { is: 'paused', until: '14.30' })],
  ['unknown-box', on('facebook', { is: 'unknown-box' })],
  ['blind', on('tiktok', { is: 'blind', because: 'failed' })],
  ['off', on('instagram', { is: 'off' })],
  ['stale', on('tiktok', { is: 'stale' })],
  ['elsewhere', { on: 'elsewhere' }],
];

export const popupExamples: readonly Example[] = states.map(([name, state]) => ({
  name,
  show: () => (
    <Popup
      state={state}
      profile="instansi"
      onProfile={nothing}
      onPause={nothing}
      onResume={nothing}
      onSite={nothing}
      onOptions={nothing}
    />
  ),
}));
