import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { type ScreenReader, screenReader } from '../../test/e2e/screen-reader';
import { extensionPage, launch } from './launch';
import { ROOT } from './plugins';

const PICTURES = join(ROOT, 'out/demo');

interface Step {
  /** Name of its picture. */
  readonly name: string;
  readonly says: string;
  readonly plays: (person: Person) => Promise<void>;
}

interface Person {
  readonly browser: BrowserContext;
  readonly page: Page;
  readonly reader: ScreenReader;
}

const POST_BUTTON = '[data-e2e="post_video_button"]';

/** What a newcomer would do, one picture a step. */
const STEPS: readonly Step[] = [
  {
    name: '1-chip',
    says: 'A caption for a video is written; the chip beside the box says "Saring dulu".',
    async plays({ page, reader }) {
      await page.goto('https://www.tiktok.com/tiktokstudio/upload');
      await page.locator('.public-DraftEditor-content').click();
      await page.keyboard.type('Yuk gabung, depo receh bisa maxwin');
      await reader.sees('button', 'Saring Dulu: saring dulu');
    },
  },
  {
    name: '2-card',
    says: 'The chip opens the card: which words, why, and what would help.',
    async plays({ reader }) {
      await reader.click('button', 'Saring Dulu: saring dulu');
      await reader.sees('dialog', 'Saring dulu, yuk');
    },
  },
  {
    name: '3-hold',
    says: 'The post is held once, before the page hears of it, with the 4S checklist.',
    async plays({ page, reader }) {
      await page.locator(POST_BUTTON).click();
      await reader.sees('alertdialog', 'Saring dulu, yuk');
    },
  },
  {
    name: '4-edited',
    says: '"Perbaiki dulu" leads back to the draft; edited, it has no notes.',
    async plays({ page, reader }) {
      await reader.click('button', 'Perbaiki dulu');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('Waspada judi online: jangan tergiur ajakan main slot.');
      await reader.sees('button', 'Saring Dulu: tidak ada catatan');
    },
  },
  {
    name: '5-posted',
    says: 'The clean draft is posted at the first press.',
    async plays({ page }) {
      await page.locator(POST_BUTTON).click();
      await page.locator('[data-practice="post"]').waitFor();
    },
  },
  {
    name: '6-decided',
    says: 'On Instagram a comment is held; "Tetap unggah" leaves the decision to the person.',
    async plays({ page, reader }) {
      await page.goto('https://www.instagram.com/p/contoh/');
      await page.locator('textarea').click();
      await page.keyboard.type('usir saja orang batak dari sini');
      await reader.sees('button', 'Saring Dulu: saring dulu');
      await page.keyboard.press('Enter');
      await reader.click('button', 'Tetap unggah');
      await reader.sees('status', '');
    },
  },
  {
    name: '7-options',
    says: 'The options page shows every rule in readable words.',
    async plays({ browser, page }) {
      await page.goto(extensionPage(browser, 'src/entry/options/index.html'));
      await page.locator('h1').waitFor();
    },
  },
];

/** Pictures that the documents show, by the names they have there. */
const DOCUMENTED = { '1-chip': 'chip', '3-hold': 'hold' };

/**
 * Plays the tour without a screen, says each step and keeps a picture of it in `out/demo/`; with
 * `forDocs` also those that the documents show.
 */
export async function tour(profile: string, forDocs: boolean): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launch({ profile });
  const [page = await browser.newPage()] = browser.pages();
  const person: Person = { browser, page, reader: await screenReader(page) };
  for (const { name, says, plays } of STEPS) {
    await plays(person);
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    process.stdout.write(`${says}\n  out/demo/${name}.png\n`);
  }
  await browser.close();
  if (!forDocs) return;
  for (const [name, picture] of Object.entries(DOCUMENTED)) {
    copyFileSync(join(PICTURES, `${name}.png`), join(ROOT, 'docs/images', `${picture}.png`));
  }
}
