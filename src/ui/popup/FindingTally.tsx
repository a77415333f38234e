import { SeverityLabel } from '../parts/SeverityLabel';
import { useWords } from '../parts/words';
import type { Tally } from './tallied';

/** Findings as counts by severity. */
export function FindingTally({ tally }: { readonly tally: Tally }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('popup_findings')}</p>
      <ul class="tally">
        {tally.map(([severity, n]) => (
          <li key={severity}>
            <SeverityLabel severity={severity} /> <b>{n}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
