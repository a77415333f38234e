import { useWords } from '../parts/words';
import { SECTIONS } from './sections';

export function Contents() {
  const { t } = useWords();
  return (
    <nav class="contents" aria-label={t('options_contents')}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`options_${id}_title`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
