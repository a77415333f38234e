export interface PracticePage {
  readonly id: string;
  readonly site: 'tiktok' | 'facebook' | 'instagram';
  readonly url: string;
  readonly title: string;
  /** The page's entry, from this folder. */
  readonly script: string;
}

/** In the order of the three sites' menus: where most drafts are written comes first. */
export const PAGES: readonly PracticePage[] = [
  {
    id: 'tiktok-upload',
    site: 'tiktok',
    url: 'https://www.tiktok.com/tiktokstudio/upload',
    title: 'TikTok: keterangan video',
    script: 'tiktok/upload.tsx',
  },
  {
    id: 'tiktok-comment',
    site: 'tiktok',
    url: 'https://www.tiktok.com/@contoh/video/1',
    title: 'TikTok: komentar',
    script: 'tiktok/comment.tsx',
  },
  {
    id: 'facebook-post',
    site: 'facebook',
    url: 'https://www.facebook.com/',
    title: 'Facebook: postingan',
    script: 'facebook/post.tsx',
  },
  {
    id: 'facebook-comment',
    site: 'facebook',
    url: 'https://www.facebook.com/contoh/posts/1',
    title: 'Facebook: komentar',
    script: 'facebook/comment.tsx',
  },
  {
    id: 'facebook-chat',
    site: 'facebook',
    url: 'https://www.facebook.com/messages/t/1',
    title: 'Facebook: obrolan',
    script: 'facebook/chat.tsx',
  },
  {
    id: 'facebook-unknown',
    site: 'facebook',
    url: 'https://www.facebook.com/marketplace/create',
    title: 'Facebook: kotak tak dikenal',
    script: 'facebook/unknown.tsx',
  },
  {
    id: 'instagram-comment',
    site: 'instagram',
    url: 'https://www.instagram.com/p/contoh/',
    title: 'Instagram: komentar',
    script: 'instagram/comment.tsx',
  },
  {
    id: 'instagram-caption',
    site: 'instagram',
    url: 'https://www.instagram.com/create/style/',
    title: 'Instagram: keterangan',
    script: 'instagram/caption.tsx',
  },
  {
    id: 'instagram-chat',
    site: 'instagram',
    url: 'https://www.instagram.com/direct/t/1/',
    title: 'Instagram: obrolan',
    script: 'instagram/chat.tsx',
  },
];
