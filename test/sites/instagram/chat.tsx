import { Chat } from '../kit/Chat';
import { LexicalBox } from '../kit/LexicalBox';
import { inLanguage } from '../kit/language';
import { mount } from '../kit/mount';
import { RoleButton } from '../kit/RoleButton';
import { useCompose } from '../kit/use-compose';

const say = inLanguage({
  id: { label: 'Pesan', placeholder: 'Kirim pesan…', send: 'Kirim' },
  en: { label: 'Message', placeholder: 'Message…', send: 'Send' },
});

function Direct() {
  const { box, isBlank, posts, follow, send } = useCompose();
  return (
    <Chat posts={posts}>
      <div className="composer">
        <LexicalBox
          ref={box}
          label={say.label}
          placeholder={say.placeholder}
          spellCheck={false}
          onDraft={follow}
          onEnter={() => send('key', 'Enter')}
        />
        {!isBlank && <RoleButton onPress={() => send('click', say.send)}>{say.send}</RoleButton>}
      </div>
    </Chat>
  );
}

mount(<Direct />);
