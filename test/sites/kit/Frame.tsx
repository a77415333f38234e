import type { ReactNode } from 'react';
import { PAGES, type PracticePage } from '../pages';
import { inLanguage, language } from './language';

const say = inLanguage({
  id: {
    practice: 'Halaman latihan',
    pages: 'Halaman latihan situs ini',
    others: 'Situs lain',
    switch: 'English',
  },
  en: {
    practice: 'Practice page',
    pages: 'Practice pages of this site',
    others: 'Other sites',
    switch: 'Bahasa Indonesia',
  },
});

const NAMES = { tiktok: 'TikTok', facebook: 'Facebook', instagram: 'Instagram' };

/** The strip over every page, which says that this is no real site and leads to the other pages. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const here = thisPage();
  const siblings = PAGES.filter(({ site }) => site === here.site);
  const others = PAGES.filter(
    ({ site }, index) => site !== here.site && site !== PAGES[index - 1]?.site,
  );
  return (
    <>
      <header className="practice-bar">
        <strong>
          {say.practice} — {NAMES[here.site]}
        </strong>
        <nav aria-label={say.pages}>
          {siblings.map((page) => (
            <a key={page.id} href={address(page)} aria-current={page === here ? 'page' : undefined}>
              {page.title.replace(/^.*: /, '')}
            </a>
          ))}
        </nav>
        <nav aria-label={say.others} className="others">
          {others.map((page) => (
            <a key={page.id} href={address(page)}>
              {NAMES[page.site]}
            </a>
          ))}
        </nav>
        <a href={language === 'en' ? here.url : `${here.url}?lang=en`}>{say.switch}</a>
      </header>
      <div>{children}</div>
    </>
  );
}

function address({ url }: PracticePage): string {
  return language === 'en' ? `${url}?lang=en` : url;
}

function thisPage(): PracticePage {
  const page = PAGES.find(({ url }) => url === location.origin + location.pathname);
  if (!page) throw new Error(`No practice page stands at ${location.href}: add it to pages.ts`);
  return page;
}
