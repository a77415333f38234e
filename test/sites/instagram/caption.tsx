import { useState } from 'react';
import { inLanguage } from '../kit/language';
import { mount } from '../kit/mount';
import { RoleButton } from '../kit/RoleButton';
import { Sent } from '../kit/Sent';
import { useCompose } from '../kit/use-compose';
import { CaptionDialog } from './CaptionDialog';

const say = inLanguage({ id: { create: 'Postingan baru' }, en: { create: 'New post' } });

function Caption() {
  const compose = useCompose({ mayBeBlank: true });
  const [isOpen, setOpen] = useState(true);
  return (
    <main className="profile">
      <header>
        <span className="face" />
        <h1>contoh</h1>
        <RoleButton onPress={() => setOpen(true)}>{say.create}</RoleButton>
      </header>
      <Sent posts={compose.posts} author="contoh" />
      {isOpen && <CaptionDialog compose={compose} onShared={() => setOpen(false)} />}
    </main>
  );
}

mount(<Caption />);
