import { remap } from '../engine/remap';
import { type GuardEffect, type GuardEvent, WATCHING } from '../guard/state';
import { step } from '../guard/step';
import type { Span } from '../model/draft';
import type { ComposeBox } from '../sites/site';
import { isHit } from '../ui/marks/hit';
import { isMarked, MARKED, type Marked } from '../ui/marks/marks';
import type { Outlet } from './outlet';
import type { Presenter } from './presenter';
import { findingsOf, type Review } from './review';

/** Quiet after the last key before the draft is read, in ms. */
const QUIET = 600;

export interface BoxSession {
  /** Something outside the draft has changed: packs, settings, the box in use. */
  look(): void;
  toggleCard(): void;
}

/** One compose box while it is in use: reads it when it rests, marks it, answers its presses. */
export function openSession(
  box: ComposeBox,
  review: () => Review,
  present: (decide: (event: GuardEvent) => void) => Presenter,
  outlet: Outlet,
  signal: AbortSignal,
): BoxSession {
  const presenter = present((event) => void decide(event));
  let guard = WATCHING;
  let text = '';
  let marks = NO_MARKS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function decide(event: GuardEvent): readonly GuardEffect[] {
    const [next, effects] = step(guard, event);
    guard = next;
    for (const effect of effects) presenter.perform(effect);
    return effects;
  }

  function mark(next: Marks): void {
    marks = next;
    const ranges = (severity: Marked) => marks[severity].flatMap((span) => box.ranges(span));
    outlet.paint({ warn: ranges('warn'), hold: ranges('hold') });
  }

  function look(): void {
    const seen = review();
    text = seen.draft.text;
    presenter.tell(seen);
    mark(marksOf(seen));
    outlet.tell(seen);
  }

  function edited(): void {
    const now = box.read().text;
    if (now === text) return;
    mark({ warn: remap(marks.warn, text, now), hold: remap(marks.hold, text, now) });
    text = now;
    decide({ is: 'edit', text });
    clearTimeout(timer);
    timer = setTimeout(look, text === '' ? 0 : QUIET);
  }

  /** Whatever breaks in here, the person's post goes through. */
  function pressed(by: 'click' | 'key'): 'hold' | 'pass' {
    try {
      const seen = review();
      const verdict = seen.is === 'read' && box.surface !== 'unknown' ? seen.verdict : null;
      const effects = decide({ is: 'press', text: seen.draft.text, verdict, by });
      return effects.some((effect) => effect.do === 'hold') ? 'hold' : 'pass';
    } catch {
      decide({ is: 'fault' });
      look();
      return 'pass';
    }
  }

  /** A click on a mark opens the card at what it marks. */
  function pointed(x: number, y: number): void {
    const finding = findingsOf(review()).find(
      ({ severity, at }) =>
        isMarked(severity) && at.some((span) => box.ranges(span).some((it) => isHit(it, x, y))),
    );
    if (finding) presenter.openCard(finding.rule);
  }

  box.onChange(edited, signal);
  box.onPoint(pointed, signal);
  box.onSubmit(({ by }) => pressed(by), signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    mark(NO_MARKS);
  });
  look();
  return { look, toggleCard: presenter.toggleCard };
}

type Marks = Readonly<Record<Marked, readonly Span[]>>;

const NO_MARKS: Marks = { warn: [], hold: [] };

function marksOf(review: Review): Marks {
  const [warn = [], hold = []] = MARKED.map((severity) =>
    findingsOf(review)
      .filter((finding) => finding.severity === severity)
      .flatMap((finding) => finding.at),
  );
  return { warn, hold };
}
