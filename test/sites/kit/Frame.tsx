import type { ReactNode } from 'react';
import { PAGES, type PracticePage } from '../pages';
import { inLanguage, language } from './language';

const say = inLanguage({
  id: { practice: 'Halaman latihan', other: 'English', others: 'Halaman latihan lain' },
  en: { practice: 'Practice page', other: 'Bahasa Indonesia', others: 'Other practice pages' },
});

const NAME = { tiktok: 'TikTok', facebook: 'Facebook', instagram: 'Instagram' };

/** The strip over every page, which says that this is no real site and leads to the other pages. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const here = thisPage();
  return (
    <>
      <header className="practice-bar">
        <strong>
          {say.practice} — {NAME[here.site]}
        </strong>
        <nav aria-label={say.others}>
          {PAGES.map((page) => (
            <a
              key={page.id}
              href={language === 'en' ? `${page.url}?lang=en` : page.url}
              aria-current={page === here ? 'page' : undefined}
            >
              {page.title}
            </a>
          ))}
        </nav>
        <a href={language === 'en' ? here.url : `${here.url}?lang=en`}>{say.other}</a>
      </header>
      {children}
    </>
  );
}

function thisPage(): PracticePage {
  const page = PAGES.find(({ url }) => url === location.origin + location.pathname);
  if (!page) throw new Error(`No practice page stands at ${location.href}: add it to pages.ts`);
  return page;
}
