import { DraftBox } from '../kit/DraftBox';
import { inLanguage } from '../kit/language';
import { mount } from '../kit/mount';
import { RoleButton } from '../kit/RoleButton';
import { Sent } from '../kit/Sent';
import { useCompose } from '../kit/use-compose';

const say = inLanguage({
  id: {
    placeholder: 'Tambahkan komentar…',
    post: 'Posting',
    about: 'Panen raya di Desa Sukamaju #panen #desa',
    heard: 'Komentar',
    first: 'Semoga hasilnya melimpah tahun ini.',
  },
  en: {
    placeholder: 'Add comment…',
    post: 'Post',
    about: 'Harvest time in Desa Sukamaju #harvest #village',
    heard: 'Comments',
    first: 'May it be a plentiful year.',
  },
});

function Comment() {
  const { box, isBlank, posts, follow, send } = useCompose();
  return (
    <main className="player">
      <div className="video">
        <span>▶ 0:42</span>
      </div>
      <section className="side">
        <header>
          <strong>@contoh</strong>
          <p>{say.about}</p>
        </header>
        <div className="comments">
          <h2>{say.heard}</h2>
          <article>
            <strong>@desa.sukamaju</strong>
            <p>{say.first}</p>
          </article>
          <Sent posts={posts} author="@contoh" />
        </div>
        <div className="css-1l7a2o-5e6d46e3--DivCommentFooter">
          <div data-e2e="comment-input" className="css-9f3k1p-5e6d46e3--DivInputEditorContainer">
            <div data-e2e="comment-text">
              <DraftBox
                ref={box}
                placeholder={say.placeholder}
                onDraft={follow}
                onEnter={() => send('key', 'Enter')}
              />
            </div>
          </div>
          <RoleButton
            data-e2e="comment-post"
            className="css-4q8z0d-5e6d46e3--DivPostButton"
            aria-disabled={isBlank}
            onPress={() => send('click', say.post)}
          >
            {say.post}
          </RoleButton>
        </div>
      </section>
    </main>
  );
}

mount(<Comment />);
