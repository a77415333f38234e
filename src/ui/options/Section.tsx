import type { ComponentChildren } from 'preact';
import { useWords } from '../parts/words';
import type { SectionId } from './sections';

export interface SectionProps {
  readonly id: SectionId;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

export function Section({ id, hint, children }: SectionProps) {
  const { t } = useWords();
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(`options_${id}_title`)}</h2>
      {hint && <p class="section-hint">{hint}</p>}
      {children}
    </section>
  );
}
