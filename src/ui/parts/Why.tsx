import type { Finding } from '../../model/finding';
import { dayInWords } from './dates';
import { useWords } from './words';

/** "Mengapa?": the rule behind a finding and what it rests on. */
export function Why({ finding }: { readonly finding: Finding }) {
  const { t } = useWords();
  // A reference is shown once a lawyer has signed it off.
  const references = finding.references.filter(({ lawyer }) => !lawyer);
  return (
    <details class="why">
      <summary>{t('finding_why')}</summary>
      <dl>
        <dt>{t('why_rule')}</dt>
        <dd>
          <code>{finding.rule}</code>
        </dd>
        <dt>{t('why_pack')}</dt>
        <dd>
          <code>{finding.pack}</code> · {t(`tier_${finding.tier}`)}
        </dd>
        {references.length > 0 && <dt>{t('why_references')}</dt>}
        {references.map(({ cite, checked }) => (
          <Checked key={cite} what={cite} on={checked} />
        ))}
        {finding.channels.length > 0 && <dt>{t('why_channels')}</dt>}
        {finding.channels.map(({ name, checked }) => (
          <Checked key={name} what={name} on={checked} />
        ))}
      </dl>
    </details>
  );
}

function Checked({ what, on }: { readonly what: string; readonly on: string }) {
  const { t, language } = useWords();
  return (
    <dd>
      {what} <small>{t('why_checked', { date: dayInWords(on, language) })}</small>
    </dd>
  );
}
