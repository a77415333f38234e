// Finds a browser on this machine. Plain JavaScript: it runs before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const EDGE = ['microsoft-edge', 'microsoft-edge-stable'];

/** Path of a Chromium, Chrome or Edge, or `null`. `CHROME_PATH` comes first. */
export async function findChromium() {
  const candidates = [
    process.env.CHROME_PATH,
    await downloaded(),
    ...onPath([...NAMES, ...EDGE]),
    ...inApplications(),
  ];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Path of a Firefox, or `null`. `FIREFOX_PATH` comes first. */
export function findFirefox() {
  const candidates = [
    process.env.FIREFOX_PATH,
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Mozilla Firefox\\firefox.exe'),
  ];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Whether it is Chrome or Edge as their makers ship them: they take no `--load-extension`. @param {string} path */
export function isBranded(path) {
  return /chrome(?!.*chromium)|edge/i.test(path) && !/chromium/i.test(path);
}

/** The browser that Playwright downloads, once the packages are there. */
async function downloaded() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return null; // Playwright itself is not installed yet.
  }
}

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inApplications() {
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((folder) =>
      join(folder, `${name}.app`, 'Contents/MacOS', name),
    ),
  );
  const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  });
  return [...mac, ...programs];
}
