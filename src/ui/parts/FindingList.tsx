import { useState } from 'preact/hooks';
import type { Finding } from '../../model/finding';
import type { RuleId } from '../../model/rule';
import { FindingDetails } from './FindingDetails';

export interface FindingListProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Keeps the ids of two lists in one shadow root apart. */
  readonly within: 'card' | 'hold';
  /** The finding that is unfolded at first; otherwise the gravest. */
  readonly opened?: RuleId | undefined;
  readonly onReveal?: ((finding: Finding) => void) | undefined;
}

/** Findings of which at most one is open. */
export function FindingList({ text, findings, within, opened, onReveal }: FindingListProps) {
  const [chosen, setChosen] = useState<RuleId | 'none' | undefined>(opened);
  const isThere = chosen === 'none' || findings.some(({ rule }) => rule === chosen);
  const open = isThere ? chosen : findings[0]?.rule;
  return (
    <ul class="findings">
      {findings.map((finding, i) => (
        <li key={`${finding.pack}/${finding.rule}`}>
          <FindingDetails
            text={text}
            finding={finding}
            id={`saring-${within}-finding-${i}`}
            open={finding.rule === open}
            onToggle={() => setChosen(finding.rule === open ? 'none' : finding.rule)}
            onReveal={onReveal}
          />
        </li>
      ))}
    </ul>
  );
}
