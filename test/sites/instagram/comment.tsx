import { type SubmitEvent, useRef } from 'react';
import { inLanguage } from '../kit/language';
import { mount } from '../kit/mount';
import { RoleButton } from '../kit/RoleButton';
import { Sent } from '../kit/Sent';
import { TextareaBox } from '../kit/TextareaBox';
import { useCompose } from '../kit/use-compose';

const say = inLanguage({
  id: { label: 'Tambahkan komentar…', post: 'Kirim', about: 'Sawah sore ini di Desa Sukamaju.' },
  en: {
    label: 'Add a comment…',
    post: 'Post',
    about: 'The fields of Desa Sukamaju this afternoon.',
  },
});

function Comment() {
  const { box, isBlank, posts, follow, send } = useCompose();
  const form = useRef<HTMLFormElement>(null);
  const isByKey = useRef(false);

  function submit(byKey: boolean): void {
    isByKey.current = byKey;
    form.current?.requestSubmit();
  }

  function onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (isByKey.current) send('key', 'Enter');
    else send('click', say.post);
  }

  return (
    <main className="photo-post">
      <div className="photo" />
      <section>
        <article>
          <strong>contoh</strong>
          <p>{say.about}</p>
        </article>
        <Sent posts={posts} author="contoh" />
        <form ref={form} onSubmit={onSubmit}>
          <TextareaBox ref={box} label={say.label} onDraft={follow} onEnter={() => submit(true)} />
          {!isBlank && <RoleButton onPress={() => submit(false)}>{say.post}</RoleButton>}
        </form>
      </section>
    </main>
  );
}

mount(<Comment />);
