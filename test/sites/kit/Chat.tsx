import type { ReactNode } from 'react';
import { inLanguage } from './language';
import type { Post } from './practice';
import { Sent } from './Sent';

const say = inLanguage({
  id: {
    chats: 'Obrolan',
    people: ['Warga Contoh', 'Karang Taruna Contoh', 'Desa Sukamaju'],
    greeting: 'Halo, jam berapa rapatnya nanti?',
  },
  en: {
    chats: 'Chats',
    people: ['Warga Contoh', 'Karang Taruna Contoh', 'Desa Sukamaju'],
    greeting: 'Hello, when does the meeting start?',
  },
});

interface Props {
  readonly posts: readonly Post[];
  /** The composer. */
  readonly children: ReactNode;
}

/** A private conversation: what is sent here is between two people. */
export function Chat({ posts, children }: Props) {
  return (
    <div className="chat">
      <aside>
        <h2>{say.chats}</h2>
        {say.people.map((person) => (
          <span key={person}>{person}</span>
        ))}
      </aside>
      <main>
        <h1>{say.people[0]}</h1>
        <div className="messages">
          <article className="said">
            <p>{say.greeting}</p>
          </article>
          <Sent posts={posts} />
        </div>
        {children}
      </main>
    </div>
  );
}
