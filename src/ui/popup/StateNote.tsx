import { Sieve } from '../parts/Sieve';
import { useWords } from '../parts/words';
import { FindingTally } from './FindingTally';
import { noteOf } from './note-of';
import type { PopupState } from './popup-state';

/** What goes on in the tab. */
export function StateNote({ state }: { readonly state: PopupState }) {
  const { mood, title, under } = noteOf(state, useWords());
  return (
    <section class={`state-note is-${mood}`} role="status">
      <Sieve mood={mood} />
      <div>
        <h2>{title}</h2>
        {typeof under === 'string' ? <p>{under}</p> : <FindingTally tally={under} />}
      </div>
    </section>
  );
}
