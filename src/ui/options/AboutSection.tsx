import { useWords } from '../parts/words';
import { Section } from './Section';

const LIMITS = ['media', 'truth', 'mistakes', 'places', 'reports'] as const;

export function AboutSection({ version }: { readonly version: string }) {
  const { t } = useWords();
  return (
    <Section id="about">
      <p>{t('about_purpose')}</p>
      <h3>{t('about_limits')}</h3>
      <ul class="limits">
        {LIMITS.map((limit) => (
          <li key={limit}>{t(`about_limit_${limit}`)}</li>
        ))}
      </ul>
      <p class="page-foot">
        {t('panel_law')} {t('about_version', { version })}
      </p>
    </Section>
  );
}
