import { render } from 'preact';
import { styles } from '../style';
import { type Scene, Stage } from './Stage';
import type { Shield } from './shield';

/** Our parts on a page: one host, a closed root, nothing before the first scene. */
export interface StageHost {
  show(scene: Scene): void;
  /** Takes everything of ours out of the document. */
  clear(): void;
}

export function createStageHost(page: Document, shield: Shield): StageHost {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;

  function raise(): ShadowRoot {
    host = page.createElement('div');
    host.setAttribute('data-saring-dulu', '');
    const closed = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    closed.adoptedStyleSheets = [sheet];
    page.documentElement.append(host);
    shield.cover(host, closed);
    return closed;
  }

  return {
    show(scene) {
      root ??= raise();
      render(<Stage {...scene} />, root);
    },
    clear() {
      if (root) render(null, root);
      host?.remove();
      host = null;
      root = null;
    },
  };
}
