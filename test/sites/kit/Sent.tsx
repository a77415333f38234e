import { inLanguage } from './language';
import type { Post } from './practice';

const say = inLanguage({
  id: {
    sent: 'Terkirim',
    none: 'Belum ada yang terkirim.',
    click: (control: string) => `lewat tombol “${control}”`,
    key: (control: string) => `dengan ${control}`,
  },
  en: {
    sent: 'Sent',
    none: 'Nothing sent yet.',
    click: (control: string) => `by the button “${control}”`,
    key: (control: string) => `with ${control}`,
  },
});

interface Props {
  readonly posts: readonly Post[];
  readonly author?: string;
}

/** What was posted, newest last: a person sees here what a test reads from `window.practice`. */
export function Sent({ posts, author = 'Contoh' }: Props) {
  return (
    <section className="sent" aria-label={say.sent}>
      <h2>{say.sent}</h2>
      {posts.length === 0 && <p className="none">{say.none}</p>}
      {posts.map(({ text, by, control }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and at its end
        <article data-practice="post" tabIndex={-1} key={index}>
          <strong>{author}</strong>
          <p>{text}</p>
          <small>{say[by](control)}</small>
        </article>
      ))}
    </section>
  );
}
