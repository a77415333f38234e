import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext, Route } from 'playwright';
import { PAGES, type PracticePage } from './pages';
import { PRACTICE } from './place';

interface Options {
  /** With a content security policy as strict as the sites' own, Trusted Types included. */
  readonly csp?: boolean;
}

/** The three origins and nothing wider: a route for all would catch the extension's own pages too. */
const ORIGINS = [...new Set(PAGES.map(({ url }) => new URL(url).origin))];

const POLICY = "default-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const TYPES = new Map([
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
]);

/** Answers for the three sites in this browser with what `buildPractice` built. */
export async function servePractice(
  context: BrowserContext,
  { csp = false }: Options = {},
): Promise<void> {
  if (!existsSync(PRACTICE)) throw new Error(`Nothing in ${PRACTICE}: call buildPractice() first`);
  for (const origin of ORIGINS) {
    await context.route(`${origin}/**`, (route) => answer(route, csp));
  }
}

async function answer(route: Route, csp: boolean): Promise<void> {
  const { origin, pathname, searchParams } = new URL(route.request().url());
  const page = PAGES.find(({ url }) => url === origin + pathname);
  const file = join(PRACTICE, basename(pathname));
  const type = TYPES.get(pathname.split('.').at(-1) ?? '');
  if (page) {
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: csp ? { 'content-security-policy': POLICY } : {},
      body: html(page, searchParams.get('lang') ?? 'id', csp),
    });
  } else if (pathname.startsWith('/practice/') && type && existsSync(file)) {
    await route.fulfill({ contentType: type, body: readFileSync(file) });
  } else {
    await route.fulfill({ status: 404, contentType: 'text/plain', body: 'No practice page' });
  }
}

function html({ id, site, title }: PracticePage, language: string, csp: boolean): string {
  return `<!doctype html>
<html lang="${language === 'en' ? 'en' : 'id'}" data-site="${site}" data-page="${id}">
<head>
${csp ? '<script src="/practice/first.js"></script>' : `<script>${first()}</script>`}
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/practice/practice.css">
</head>
<body>
<div id="mount"></div>
<script src="/practice/${id}.js"></script>
</body>
</html>`;
}

/** Inline where the policy lets it, since no script of a page can run earlier. */
function first(): string {
  return readFileSync(join(PRACTICE, 'first.js'), 'utf8').replaceAll('</script', '<\\/script');
}
