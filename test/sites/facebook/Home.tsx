import type { ReactNode } from 'react';
import { inLanguage } from '../kit/language';

const say = inLanguage({
  id: { home: 'Beranda', places: ['Teman', 'Grup', 'Kenangan', 'Tersimpan', 'Acara'] },
  en: { home: 'Home', places: ['Friends', 'Groups', 'Memories', 'Saved', 'Events'] },
});

export function Home({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div className="top">{say.home}</div>
      <div className="home">
        <aside>
          <strong>Contoh</strong>
          {say.places.map((place) => (
            <span key={place}>{place}</span>
          ))}
        </aside>
        <main>{children}</main>
      </div>
    </>
  );
}
