import { useEffect, useState } from 'react';
import { DraftBox } from '../kit/DraftBox';
import { asked, inLanguage } from '../kit/language';
import { mount } from '../kit/mount';
import { Sent } from '../kit/Sent';
import { useCompose } from '../kit/use-compose';
import { FollowUp } from './FollowUp';
import { Studio } from './Studio';

const say = inLanguage({
  id: {
    uploading: 'Mengunggah… 64%',
    uploaded: 'Terunggah',
    details: 'Detail',
    caption: 'Deskripsi',
    placeholder: 'Bagikan lebih lanjut tentang video Anda di sini…',
    when: 'Kapan diposting',
    now: 'Sekarang',
    later: 'Jadwalkan',
    post: 'Posting',
    schedule: 'Jadwalkan',
    save: 'Simpan draf',
  },
  en: {
    uploading: 'Uploading… 64%',
    uploaded: 'Uploaded',
    details: 'Details',
    caption: 'Description',
    placeholder: 'Share more about your video here…',
    when: 'When to post',
    now: 'Now',
    later: 'Schedule',
    post: 'Post',
    schedule: 'Schedule',
    save: 'Save draft',
  },
});

function Upload() {
  const { box, draft, posts, follow, send } = useCompose({ mayBeBlank: true });
  const [isUploading, setUploading] = useState(asked('busy') === '1');
  const [isLater, setLater] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const label = isLater ? say.schedule : say.post;

  useEffect(() => {
    window.practice.finishUpload = () => setUploading(false);
  }, []);

  function post(): void {
    if (isUploading) return;
    if (asked('followup') === '1') setAsking(true);
    else send('click', label);
  }

  function save(): void {
    window.practice.drafts.push(box.current?.draft() ?? '');
    box.current?.empty();
  }

  return (
    <Studio>
      <div className="video">
        <span>contoh.mp4</span>
        <progress max={100} value={isUploading ? 64 : 100} />
        <small>{isUploading ? say.uploading : say.uploaded}</small>
      </div>
      <h2>{say.details}</h2>
      <section className="card">
        <h3>{say.caption}</h3>
        <div className="caption-editor">
          <DraftBox ref={box} role="combobox" placeholder={say.placeholder} onDraft={follow} />
          <small>{draft.length}/4000</small>
        </div>
        <fieldset>
          <legend>{say.when}</legend>
          <label>
            <input type="radio" checked={!isLater} onChange={() => setLater(false)} /> {say.now}
          </label>
          <label>
            <input type="radio" checked={isLater} onChange={() => setLater(true)} /> {say.later}
          </label>
        </fieldset>
      </section>
      <div className="actions">
        <button
          type="button"
          className="primary"
          data-e2e="post_video_button"
          aria-disabled={isUploading}
          data-disabled={isUploading}
          onClick={post}
        >
          {label}
        </button>
        <button type="button" data-e2e="save_draft_button" onClick={save}>
          {say.save}
        </button>
      </div>
      <Sent posts={posts} author="@contoh" />
      {isAsking && (
        <FollowUp
          onClose={() => setAsking(false)}
          onPost={(control) => {
            send('click', control);
            setAsking(false);
          }}
        />
      )}
    </Studio>
  );
}

mount(<Upload />);
