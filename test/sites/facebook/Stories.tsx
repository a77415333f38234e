import { inLanguage } from '../kit/language';

const say = inLanguage({
  id: {
    stories: [
      ['Desa Sukamaju', 'Kerja bakti membersihkan saluran air, Minggu pukul 07.00 di balai desa.'],
      ['Karang Taruna Contoh', 'Terima kasih untuk semua yang ikut menanam pohon kemarin.'],
    ],
    deeds: ['Suka', 'Komentar', 'Bagikan'],
  },
  en: {
    stories: [
      ['Desa Sukamaju', 'Cleaning the water channels together, Sunday at 07.00, village hall.'],
      ['Karang Taruna Contoh', 'Thanks to everyone who planted trees yesterday.'],
    ],
    deeds: ['Like', 'Comment', 'Share'],
  },
});

/** What others posted: something for the page's single-key commands to walk over. */
export function Stories() {
  return say.stories.map(([author, text]) => (
    <article key={author} className="card story" data-story tabIndex={-1}>
      <strong>{author}</strong>
      <p>{text}</p>
      <div className="deeds">
        {say.deeds.map((deed) => (
          <span key={deed}>{deed}</span>
        ))}
      </div>
    </article>
  ));
}
