import { useState } from 'react';
import { LexicalBox } from '../kit/LexicalBox';
import { asked, inLanguage } from '../kit/language';
import { RoleButton } from '../kit/RoleButton';
import type { Compose } from '../kit/use-compose';

const say = inLanguage({
  id: {
    crop: 'Potong',
    create: 'Postingan baru',
    next: 'Berikutnya',
    share: 'Bagikan',
    label: 'Tulis keterangan...',
  },
  en: {
    crop: 'Crop',
    create: 'New post',
    next: 'Next',
    share: 'Share',
    label: 'Write a caption...',
  },
});

interface Props {
  readonly compose: Compose;
  readonly onShared: () => void;
}

/** With `?steps=1` a step comes first which has no box, and whose "Berikutnya" posts nothing. */
export function CaptionDialog({ compose: { box, draft, follow, send }, onShared }: Props) {
  const [isCropping, setCropping] = useState(asked('steps') === '1');

  function share(): void {
    send('click', say.share);
    onShared();
  }

  return (
    <div className="veil">
      {/* Its name was seen in English only, so it is the same in both languages. */}
      <div role="dialog" aria-modal="true" aria-label="Create new post" className="caption-dialog">
        <header>
          <h2>{isCropping ? say.crop : say.create}</h2>
          {isCropping ? (
            <RoleButton onPress={() => setCropping(false)}>{say.next}</RoleButton>
          ) : (
            <RoleButton onPress={share}>{say.share}</RoleButton>
          )}
        </header>
        <div className="photo" />
        {!isCropping && (
          <div className="words">
            <strong>contoh</strong>
            <LexicalBox
              ref={box}
              label={say.label}
              placeholder={say.label}
              onDraft={follow}
              focused
            />
            <small>{draft.length}/2.200</small>
          </div>
        )}
      </div>
    </div>
  );
}
