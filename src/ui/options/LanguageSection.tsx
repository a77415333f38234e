import type { Language } from '../../model/language';
import { LANGUAGES } from '../../model/language';
import { Choice } from '../parts/Choice';
import { useWords } from '../parts/words';
import { Section } from './Section';

export interface LanguageSectionProps {
  readonly onLanguage: (language: Language) => void;
}

export function LanguageSection({ onLanguage }: LanguageSectionProps) {
  const { t, language } = useWords();
  const options = LANGUAGES.map((value) => ({ value, label: t(`language_${value}`) }));
  return (
    <Section id="language">
      <div class="fields">
        <Choice
          label={t('options_language_label')}
          value={language}
          options={options}
          onChoose={onLanguage}
        />
      </div>
    </Section>
  );
}
