import { useRef } from 'react';
import { LexicalBox } from '../kit/LexicalBox';
import { inLanguage } from '../kit/language';
import { RoleButton } from '../kit/RoleButton';
import type { Compose } from '../kit/use-compose';
import { useFocusTrap } from '../kit/use-focus-trap';
import { useOutsideClose } from '../kit/use-outside-close';

const say = inLanguage({
  id: {
    title: 'Buat postingan',
    close: 'Tutup',
    audience: 'Publik',
    placeholder: 'Apa yang Anda pikirkan, Contoh?',
    add: 'Tambahkan ke postingan Anda',
    extras: ['Foto/video', 'Tandai orang', 'Emoji'],
    post: 'Posting',
  },
  en: {
    title: 'Create post',
    close: 'Close',
    audience: 'Public',
    placeholder: "What's on your mind, Contoh?",
    add: 'Add to your post',
    extras: ['Photo/video', 'Tag people', 'Emoji'],
    post: 'Post',
  },
});

interface Props {
  readonly compose: Compose;
  readonly onClose: () => void;
}

export function PostDialog({ compose: { box, isBlank, follow, send }, onClose }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  useFocusTrap(dialog);
  useOutsideClose(dialog, onClose);
  return (
    <div className="veil">
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-label={say.title}
        className="post-dialog"
      >
        <header>
          <h2>{say.title}</h2>
          <RoleButton aria-label={say.close} className="close" onPress={onClose}>
            ×
          </RoleButton>
        </header>
        <p className="author">
          <strong>Contoh</strong>
          <small>{say.audience}</small>
        </p>
        <LexicalBox ref={box} placeholder={say.placeholder} onDraft={follow} focused />
        <div className="extras">
          <span>{say.add}</span>
          {say.extras.map((extra) => (
            <RoleButton key={extra} aria-label={extra} title={extra} onPress={() => undefined} />
          ))}
        </div>
        <RoleButton
          aria-label={say.post}
          className="primary"
          aria-disabled={isBlank}
          onPress={() => {
            if (send('click', say.post)) onClose();
          }}
        >
          <span>{say.post}</span>
        </RoleButton>
      </div>
    </div>
  );
}
