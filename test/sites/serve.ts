import { existsSync } from 'node:fs';
import type { BrowserContext } from 'playwright';
import { answer, type Options } from './answer';
import { PAGES } from './pages';
import { PRACTICE } from './place';

/** The three origins and nothing wider: a route for all would catch the extension's own pages too. */
const ORIGINS = new Set(PAGES.map(({ url }) => new URL(url).origin));

/** Answers for the three sites in this browser with what `buildPractice` built. */
export async function servePractice(context: BrowserContext, options?: Options): Promise<void> {
  if (!existsSync(PRACTICE)) throw new Error(`Nothing in ${PRACTICE}: call buildPractice() first`);
  for (const origin of ORIGINS) {
    await context.route(`${origin}/**`, (route) =>
      route.fulfill(answer(route.request().url(), options)),
    );
  }
}
