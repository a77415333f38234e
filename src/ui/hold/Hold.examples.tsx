import { useState } from 'preact/hooks';
import type { Checklist, ItemId } from '../../model/checklist';
import type { Language } from '../../model/language';
import type { Example } from '../parts/example';
import { nothing } from '../parts/example';
import { sampleDraft, sampleFindings } from '../parts/findings.examples';
import { useWords } from '../parts/words';
import { Decided } from './Decided';
import { Hold } from './Hold';

interface SampleProps {
  readonly language: Language;
  readonly howMany: number;
  readonly checklist: Checklist;
  readonly source?: string;
}

/** Keeps what is typed and ticked, as the extension does around it. */
function Sample({ language, howMany, checklist, source = '' }: SampleProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(source);
  const [items, setItems] = useState(checklist);
  function tick(id: ItemId, ticked: boolean) {
    setItems(items.map((item) => (item.id === id ? { ...item, ticked } : item)));
  }
  return (
    <dialog open class="modal" role="alertdialog" aria-labelledby="saring-hold-title">
      <Hold
        text={sampleDraft}
        findings={sampleFindings(language).slice(0, howMany)}
        checklist={items}
        profileName={t('profile_instansi')}
        source={typed}
        onTick={tick}
        onSource={setTyped}
        onAddSource={nothing}
        onFix={nothing}
        onInsist={nothing}
      />
    </dialog>
  );
}

const asked: Checklist = [
  { id: 'serap', need: 'recommended', ticked: false },
  { id: 'saring', need: 'required', ticked: false },
  { id: 'santun', need: 'required', ticked: false },
  { id: 'seimbang', need: 'off', ticked: false },
];

const answered: Checklist = [
  { id: 'serap', need: 'required', ticked: true },
  { id: 'saring', need: 'required', ticked: false },
  { id: 'santun', need: 'recommended', ticked: true },
  { id: 'seimbang', need: 'recommended', ticked: true },
];

export const holdExamples: readonly Example[] = [
  {
    name: 'one-finding',
    show: (language) => <Sample language={language} howMany={1} checklist={asked} />,
  },
  {
    name: 'four-findings',
    show: (language) => <Sample language={language} howMany={4} checklist={asked} />,
  },
  {
    name: 'answered',
    show: (language) => (
      <Sample language={language} howMany={1} checklist={answered} source="BMKG, 20-11-2026" />
    ),
  },
  { name: 'decided', show: () => <Decided /> },
];
