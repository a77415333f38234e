import type { ManifestV3Export } from '@crxjs/vite-plugin';

type Source = typeof import('../../manifest.json');

/** The manifest of one browser: the version from package.json, and what only one of them knows. */
export function manifestFor(
  browser: 'chrome' | 'firefox',
  source: Source,
  version: string,
): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, key, ...common } = source;
  // JSON has no literal types; crxjs reads the file as it is.
  const manifest = { ...common, version } as unknown as Extract<ManifestV3Export, object>;
  if (browser === 'chrome')
    return { ...manifest, background, minimum_chrome_version, key } as never;
  return {
    ...manifest,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings,
  } as never;
}
