import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPractice } from '../../test/sites/build';
import { PAGES } from '../../test/sites/pages';
import { main as build } from './build';
import { launch } from './launch';
import { tour } from './tour';

/**
 * `npm start`: the extension in a browser of its own, on practice pages at the three real origins.
 * Without a screen, or with `--tour`, a scripted tour plays instead; with `--docs` it also renews
 * the pictures in `docs/images/`.
 */
export async function main(args: readonly string[]): Promise<number> {
  if ((await build()) !== 0) return 1;
  await buildPractice();
  const profile = mkdtempSync(join(tmpdir(), 'saring-dulu-'));
  try {
    if (args.includes('--tour') || !hasScreen()) await tour(profile, args.includes('--docs'));
    else await practise(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return 0;
}

async function practise(profile: string): Promise<void> {
  const browser = await launch({ profile, headless: false });
  const [page = await browser.newPage()] = browser.pages();
  await page.goto(PAGES[0]?.url ?? 'about:blank');
  say(
    'Saring Dulu is in this browser. Write into a box on one of the practice pages, for example:',
  );
  say('  yuk gabung, depo receh bisa maxwin');
  say('and press its button. The pages are served from here: keep this window open.');
  for (const { url, title } of PAGES) say(`  ${url}  ${title}`);
  await new Promise<void>((resolve) => browser.on('close', () => resolve()));
}

function hasScreen(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
