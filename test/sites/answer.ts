import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PAGES, type PracticePage } from './pages';
import { PRACTICE } from './place';

export interface Options {
  /** With a content security policy as strict as the sites' own, Trusted Types included. */
  readonly csp?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const POLICY = "default-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const TYPES = new Map([
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
]);

/** What the site answers for this address, for whichever browser driver passes it on. */
export function answer(address: string, { csp = false }: Options = {}): Answer {
  const { origin, pathname, searchParams } = new URL(address);
  const page = PAGES.find(({ url }) => url === origin + pathname);
  if (page) {
    const headers: Record<string, string> = csp ? { 'content-security-policy': POLICY } : {};
    const body = html(page, searchParams.get('lang') === 'en' ? 'en' : 'id', csp);
    return { status: 200, contentType: 'text/html; charset=utf-8', headers, body };
  }
  const file = join(PRACTICE, basename(pathname));
  const contentType = TYPES.get(pathname.split('.').at(-1) ?? '');
  if (contentType && pathname.startsWith('/practice/') && existsSync(file)) {
    return { status: 200, contentType, headers: {}, body: readFileSync(file, 'utf8') };
  }
  return { status: 404, contentType: 'text/plain', headers: {}, body: 'No practice page' };
}

function html({ id, site, title }: PracticePage, language: string, csp: boolean): string {
  return `<!doctype html>
<html lang="${language}" data-site="${site}" data-page="${id}">
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
