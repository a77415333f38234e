import { LexicalBox } from '../kit/LexicalBox';
import { inLanguage } from '../kit/language';
import { mount } from '../kit/mount';
import { RoleButton } from '../kit/RoleButton';
import { Sent } from '../kit/Sent';
import { useCompose } from '../kit/use-compose';
import { Home } from './Home';

const say = inLanguage({
  id: {
    story: 'Musyawarah desa akan dibuka untuk umum. Silakan sampaikan pendapat Anda.',
    label: 'Komentari sebagai Contoh',
    post: 'Komentari',
    earlier: 'Saya akan datang bersama tetangga.',
  },
  en: {
    story: 'The village meeting will be open to all. Please tell us what you think.',
    label: 'Comment as Contoh',
    post: 'Comment',
    earlier: 'I will come along with my neighbours.',
  },
});

function Comment() {
  const { box, isBlank, posts, follow, send } = useCompose();
  return (
    <Home>
      <div className="card thread">
        <article data-story>
          <strong>Desa Sukamaju</strong>
          <p>{say.story}</p>
        </article>
        <article className="said">
          <strong>Warga Contoh</strong>
          <p>{say.earlier}</p>
        </article>
        <Sent posts={posts} />
        <form role="presentation" onSubmit={(event) => event.preventDefault()}>
          <LexicalBox
            ref={box}
            label={say.label}
            placeholder={`${say.label}…`}
            onDraft={follow}
            onEnter={() => send('key', 'Enter')}
          />
          <div id="focused-state-composer-submit">
            <RoleButton
              aria-label={say.post}
              aria-disabled={isBlank}
              onPress={() => send('click', say.post)}
            >
              ➤
            </RoleButton>
          </div>
        </form>
      </div>
    </Home>
  );
}

mount(<Comment />);
