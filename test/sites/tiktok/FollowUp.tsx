import { inLanguage } from '../kit/language';

const say = inLanguage({
  id: {
    title: 'Lanjut posting?',
    why: 'Pemeriksaan hak cipta dan konten belum selesai.',
    post: 'Posting sekarang',
    cancel: 'Batal',
  },
  en: {
    title: 'Continue to post?',
    why: 'The copyright and content checks are not finished.',
    post: 'Post now',
    cancel: 'Cancel',
  },
});

interface Props {
  readonly onPost: (control: string) => void;
  readonly onClose: () => void;
}

/** What the upload page asks after "Posting" while its own checks still run: `?followup=1`. */
export function FollowUp({ onPost, onClose }: Props) {
  return (
    <div className="veil">
      <div role="dialog" aria-modal="true" aria-label={say.title} className="follow-up">
        <h2>{say.title}</h2>
        <p>{say.why}</p>
        <div className="actions">
          <button type="button" onClick={onClose}>
            {say.cancel}
          </button>
          <button type="button" className="primary" onClick={() => onPost(say.post)}>
            {say.post}
          </button>
        </div>
      </div>
    </div>
  );
}
