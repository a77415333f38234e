import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/model/draft';
import { quotesOf } from '../../src/ui/parts/quotes';

/** Takes the words between « and » out of a picture of a draft. */
function seen(picture: string) {
  const spans: Span[] = [];
  let text = '';
  for (const [, before = '', words = ''] of picture.matchAll(/([^«]*)«([^»]*)»/g)) {
    const from = text.length + before.length;
    text += before + words;
    spans.push({ from, to: from + words.length });
  }
  text += picture.slice(picture.lastIndexOf('»') + 1);
  return quotesOf(text, spans);
}

function drawn(picture: string): readonly string[] {
  return seen(picture).shown.map((quote) =>
    quote.map(({ text, marked }) => (marked ? `«${text}»` : text)).join(''),
  );
}

const far = 'lalu '.repeat(12);

describe('quotations', () => {
  it.each([
    ['one word', 'dasar «bodoh» kamu', ['«bodoh»']],
    ['close words together', '«usir» saja «mereka» nanti', ['«usir» saja «mereka»']],
    ['words side by side', '«usir»«mereka»', ['«usir»«mereka»']],
    ['distant words apart', `«usir» ${far}«mereka»`, ['«usir»', '«mereka»']],
    ['the same words once', `«viral» ${far}«viral»`, ['«viral»']],
    ['an emoji as it is', 'ayo «serbu 🤣 akun» nya', ['«serbu 🤣 akun»']],
  ])('show %s', (_, picture, quotes) => {
    expect(drawn(picture)).toEqual(quotes);
  });

  it('say how many places are not shown', () => {
    const picture = ['satu', 'dua', 'tiga', 'empat', 'lima'].map((word) => `«${word}»`).join(far);
    expect(seen(picture).shown).toHaveLength(3);
    expect(seen(picture).elsewhere).toBe(2);
  });

  it('count a repeated word among the places that are not shown', () => {
    expect(seen(`«viral» ${far}«viral» ${far}«viral»`).elsewhere).toBe(2);
  });
});
