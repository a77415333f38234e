import type { ReactNode } from 'react';
import { inLanguage } from '../kit/language';

const say = inLanguage({
  id: { title: 'Unggah video', places: ['Beranda', 'Postingan', 'Komentar', 'Analitik'] },
  en: { title: 'Upload video', places: ['Home', 'Posts', 'Comments', 'Analytics'] },
});

export function Studio({ children }: { readonly children: ReactNode }) {
  return (
    <div className="studio">
      <aside>
        {say.places.map((place) => (
          <span key={place}>{place}</span>
        ))}
      </aside>
      <main>
        <h1>{say.title}</h1>
        {children}
      </main>
    </div>
  );
}
