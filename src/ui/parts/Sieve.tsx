import type { JSX } from 'preact';

export type SieveMood = 'idle' | 'clear' | 'notes' | 'filter' | 'blind' | 'paused';

/** Our sign: a sieve whose shape, not its colour, tells the state. */
export function Sieve({ mood }: { readonly mood: SieveMood }) {
  return (
    <svg class="sieve" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {SHAPES[mood]}
    </svg>
  );
}

const bowl = 'M3 9.5a5.75 5.75 0 0 0 11.5 0';
const rim = 'M1.75 9.5h16.5';

const mesh = (
  <g class="sieve-solid">
    <circle cx="6.6" cy="11.7" r=".85" />
    <circle cx="10.9" cy="11.7" r=".85" />
    <circle cx="8.75" cy="13.3" r=".85" />
  </g>
);

const SHAPES: Readonly<Record<SieveMood, JSX.Element>> = {
  idle: (
    <>
      <path class="sieve-line" d={`${rim}${bowl}`} />
      {mesh}
    </>
  ),
  clear: (
    <>
      <path class="sieve-line" d={`${rim}${bowl}M5.5 4.4l2.3 2.3L12.2 2`} />
      {mesh}
    </>
  ),
  notes: (
    <>
      <path class="sieve-line" d={`${rim}${bowl}`} />
      {mesh}
      <g class="sieve-solid">
        <circle cx="6.9" cy="5" r="2.3" />
        <circle cx="12" cy="6.2" r="1.3" />
      </g>
    </>
  ),
  filter: (
    <>
      <path class="sieve-line" d={rim} />
      <path class="sieve-full" d={`${bowl}z`} />
      <g class="sieve-solid">
        <circle cx="4.7" cy="5.9" r="1.6" />
        <circle cx="8.75" cy="3" r="1.6" />
        <circle cx="12.8" cy="5.9" r="1.6" />
      </g>
    </>
  ),
  blind: (
    <>
      <path class="sieve-line sieve-faint" d={`${rim}${bowl}`} />
      <path class="sieve-line" d="M4 17 15.5 3" />
    </>
  ),
  paused: (
    <>
      <path class="sieve-line" d={`${rim}${bowl}M6.9 2v4.4M10.6 2v4.4`} />
      {mesh}
    </>
  ),
};
