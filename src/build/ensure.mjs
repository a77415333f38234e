// Fetches what is missing, with nothing but Node: packages, and with --browser a Chromium.
// Runs before `npm start` and `npm test`, when there may be no node_modules yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Node ${process.versions.node} is too old: Saring Dulu needs Node 20.19 or newer.`);
}
ensurePackages();
if (process.argv.includes('--browser')) await ensureChromium();
if (process.argv.includes('--firefox')) ensureFirefox();

function ensurePackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamp = 'node_modules/.saring-lock';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const ran = npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (!ran) stop('The packages could not be installed; npm says why above.');
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, lock);
}

async function ensureChromium() {
  if (await findChromium()) return;
  say('No Chromium found; fetching one.');
  if (canUseApt()) apt('chromium', 'fonts-liberation', 'fonts-noto-color-emoji');
  else run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  if (await findChromium()) return;
  stop('No Chromium could be had. Install Chromium or Chrome, or set CHROME_PATH to one.');
}

/** Firefox is looked for and, where the distribution has it, installed; its tests are skipped without. */
function ensureFirefox() {
  if (findFirefox() || !canUseApt()) return;
  apt('firefox-esr');
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {...string} packages */
function apt(...packages) {
  // Another process may hold the lock for a while.
  const wait = '-oDPkg::Lock::Timeout=300';
  run('apt-get', ['update', '-qq']);
  run('apt-get', [wait, 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  // npm's own variables describe the script that runs now, not the one that is started.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(lifecycle|package)_/.test(name)),
  );
  const options = { stdio: ['ignore', 2, 'inherit'], env };
  return spawnSync(command, args, /** @type {any} */ (options)).status === 0;
}

/** @param {string} message */
function say(message) {
  process.stderr.write(`${message}\n`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  say(message);
  process.exit(1);
}
