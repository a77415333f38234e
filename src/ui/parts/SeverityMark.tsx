import type { JSX } from 'preact';
import type { Severity } from '../../model/severity';

/** The sign of a severity; its word always stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg
      class={`severity-mark is-${severity}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[severity]}
    </svg>
  );
}

// Each grade has more corners and more ink than the one before.
const SHAPES: Readonly<Record<Severity, JSX.Element>> = {
  info: <circle class="mark-line" cx="8" cy="8" r="5" />,
  advise: (
    <>
      <circle class="mark-line" cx="8" cy="8" r="5" />
      <path class="mark-solid" d="M3 8a5 5 0 0 0 10 0z" />
    </>
  ),
  warn: (
    <>
      <path class="mark-line" d="M8 1.8 14.2 8 8 14.2 1.8 8z" />
      <circle class="mark-solid" cx="8" cy="8" r="2" />
    </>
  ),
  hold: (
    <path
      class="mark-solid"
      fill-rule="evenodd"
      d="M8 .8 14.4 4.4v7.2L8 15.2 1.6 11.6V4.4zM5.4 5v6h1.8V5zm3.4 0v6h1.8V5z"
    />
  ),
};
