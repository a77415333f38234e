import { render } from 'preact';
import type { Language } from '../../src/model/language';
import type { Example } from '../../src/ui/parts/example';
import { WordsProvider } from '../../src/ui/parts/words';
import { wordsIn } from '../ui/words';
import { themed } from './themed';
import type { View } from './views';
import { VIEWS } from './views';

const asked = new URLSearchParams(location.search);
const language: Language = asked.get('lang') === 'en' ? 'en' : 'id';
const theme = asked.get('theme');
const views = VIEWS.filter(({ name }) => (asked.get('view') ?? name) === name);
const gallery = document.querySelector('#gallery');

document.documentElement.lang = language;
document.body.style.background = theme === 'dark' ? '#101413' : '#e4e8e6';
for (const view of views) {
  const examples = view.examples.filter(({ name }) => (asked.get('example') ?? name) === name);
  gallery?.append(...examples.map((example) => framed(view, example)));
}

/** One example in an open shadow root: the same styles as in a closed one, open to the tests. */
function framed(view: View, example: Example): HTMLElement {
  const frame = document.createElement('section');
  const name = document.createElement('p');
  const host = document.createElement('div');
  frame.id = `${view.name}-${example.name}`;
  frame.style.margin = '0 0 24px';
  name.textContent = `${view.name} · ${example.name}`;
  name.style.cssText = `font: 12px system-ui; color: ${theme === 'dark' ? '#b5bdba' : '#3f4644'}`;
  host.dataset.example = frame.id;
  frame.append(name, host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  // Side by side instead of on top of each other.
  sheet.replaceSync(`${themed(view.css, theme)} .modal { position: static; margin: 0 }`);
  root.adoptedStyleSheets = [sheet];
  render(<WordsProvider words={wordsIn(language)}>{example.show(language)}</WordsProvider>, root);
  return frame;
}
