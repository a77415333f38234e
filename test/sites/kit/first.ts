import './practice';

const HEARD = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'paste',
  'pointerdown',
  'mousedown',
  'click',
  'submit',
] as const;

window.practice = {
  posts: [],
  drafts: [],
  heard: [],
  shortcuts: 0,
  outsideClicks: 0,
  trapped: 0,
  finishUpload: () => undefined,
};

for (const type of HEARD) {
  window.addEventListener(
    type,
    (event) => window.practice.heard.push(`${type}:${heardOf(event)}`),
    { capture: true },
  );
}

function heardOf(event: Event): string {
  if (event instanceof KeyboardEvent) return event.key;
  if (event instanceof InputEvent) return event.inputType;
  return event.target instanceof Element ? event.target.localName : 'document';
}
