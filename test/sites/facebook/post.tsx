import { useCallback, useState } from 'react';
import { inLanguage } from '../kit/language';
import { mount } from '../kit/mount';
import { RoleButton } from '../kit/RoleButton';
import { Sent } from '../kit/Sent';
import { useCompose } from '../kit/use-compose';
import { useShortcuts } from '../kit/use-shortcuts';
import { Home } from './Home';
import { PostDialog } from './PostDialog';
import { Stories } from './Stories';

const say = inLanguage({
  id: { create: 'Buat postingan', open: 'Apa yang Anda pikirkan, Contoh?' },
  en: { create: 'Create a post', open: "What's on your mind, Contoh?" },
});

function Post() {
  const compose = useCompose();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => {
    setOpen(false);
    compose.follow('');
  }, [compose.follow]);
  useShortcuts();
  return (
    <Home>
      {/* biome-ignore lint/a11y/useSemanticElements: the site uses a div */}
      <div role="region" aria-label={say.create} className="card opener">
        <span className="face" />
        <RoleButton onPress={() => setOpen(true)}>
          <span>{say.open}</span>
        </RoleButton>
      </div>
      <Sent posts={compose.posts} />
      <Stories />
      {isOpen && <PostDialog compose={compose} onClose={close} />}
    </Home>
  );
}

mount(<Post />);
