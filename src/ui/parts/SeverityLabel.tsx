import type { Severity } from '../../model/severity';
import { SeverityMark } from './SeverityMark';
import { useWords } from './words';

/** A severity by shape and word. */
export function SeverityLabel({ severity }: { readonly severity: Severity }) {
  const { t } = useWords();
  return (
    <span class={`severity is-${severity}`}>
      <SeverityMark severity={severity} />
      <span>{t(`severity_${severity}`)}</span>
    </span>
  );
}
