import { Chat } from '../kit/Chat';
import { LexicalBox } from '../kit/LexicalBox';
import { inLanguage } from '../kit/language';
import { mount } from '../kit/mount';
import { RoleButton } from '../kit/RoleButton';
import { useCompose } from '../kit/use-compose';

const say = inLanguage({
  id: { label: 'Pesan', send: 'Kirim' },
  en: { label: 'Message', send: 'Press enter to send' },
});

function Messenger() {
  const { box, isBlank, posts, follow, send } = useCompose();
  return (
    <Chat posts={posts}>
      {/* biome-ignore lint/a11y/useSemanticElements: the site uses a div */}
      <div role="group" aria-label="Thread composer" className="composer">
        <LexicalBox
          ref={box}
          label={say.label}
          placeholder="Aa"
          onDraft={follow}
          onEnter={() => send('key', 'Enter')}
        />
        {!isBlank && (
          <RoleButton aria-label={say.send} onPress={() => send('click', say.send)}>
            ➤
          </RoleButton>
        )}
      </div>
    </Chat>
  );
}

mount(<Messenger />);
