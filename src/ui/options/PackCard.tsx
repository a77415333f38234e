import type { SkippedRule } from '../../model/admission';
import type { AdmittedPack } from '../../model/generation';
import type { StringKey } from '../parts/words';
import { useWords } from '../parts/words';

/** One pack in use: what it is, where it comes from, what of it cannot run. */
export function PackCard({ installed }: { readonly installed: AdmittedPack }) {
  const { pack, tier, skipped } = installed;
  const { t, language } = useWords();
  return (
    <article class="pack">
      <h3>{pack.title[language]}</h3>
      <p>{pack.about[language]}</p>
      <dl class="facts">
        <Fact name={t('pack_version')} value={pack.version} />
        <Fact name={t('pack_tier')} value={t(`tier_${tier}`)} />
        <Fact name={t('pack_rules')} value={pack.rules.length} />
        <Fact name={t('pack_license')} value={pack.license} />
      </dl>
      {skipped.length > 0 && <Skipped rules={skipped} />}
    </article>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string | number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const REASONS: Readonly<Record<SkippedRule['because'], StringKey>> = {
  'unknown-operator': 'skipped_unknown_operator',
  'newer-engine': 'skipped_newer_engine',
};

function Skipped({ rules }: { readonly rules: readonly SkippedRule[] }) {
  const { t, count } = useWords();
  return (
    <details class="fold">
      <summary>{count('pack_skipped', rules.length)}</summary>
      <ul class="skipped">
        {rules.map(({ rule, because }) => (
          <li key={rule}>
            <code>{rule}</code> {t(REASONS[because])}
          </li>
        ))}
      </ul>
    </details>
  );
}
