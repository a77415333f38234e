import type { Checklist, ChecklistItem, Need } from '../model/checklist';
import type { Span } from '../model/draft';
import type { Finding, Verdict } from '../model/finding';
import type { Topic } from '../model/topic';

/** What findings mean together: the gravest counts, never the sum. Findings come gravest first. */
export function weigh(all: readonly Finding[], electionNear: boolean): Verdict {
  const findings = withoutEchoes(all);
  const [gravest] = findings;
  if (!gravest) return { level: 'none' };
  if (gravest.severity !== 'hold') return { level: gravest.severity, findings };
  return { level: 'hold', findings, checklist: checklistFor(findings, electionNear) };
}

/** A finding whose words all stand in a graver one of the same topic says nothing new. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    (finding, index) =>
      !findings
        .slice(0, index)
        .some((graver) => graver.topic === finding.topic && covers(graver.at, finding.at)),
  );
}

function covers(outer: readonly Span[], inner: readonly Span[]): boolean {
  return inner.every(({ from, to }) => outer.some((span) => span.from <= from && span.to >= to));
}

/** News or a link: read it to the end. */
const TO_ABSORB: readonly Topic[] = ['hoaks', 'panik', 'tautan', 'sumber'];
/** An accusation, unsourced news, a scam: name the source. */
const TO_SOURCE: readonly Topic[] = ['hoaks', 'panik', 'kampanye_hitam', 'pencemaran', 'penipuan'];
const RUDE: readonly Topic[] = ['sara', 'santun', 'ancaman'];
/** Candidates and officials are spoken of. */
const TO_BALANCE: readonly Topic[] = [
  'kampanye_hitam',
  'jadwal_kampanye',
  'netralitas',
  'politik_uang',
  'golput',
  'pencemaran',
];

function checklistFor(findings: readonly Finding[], electionNear: boolean): Checklist {
  const about = (topics: readonly Topic[]): boolean =>
    findings.some((finding) => topics.includes(finding.topic));
  const rude = about(RUDE);
  return [
    item('serap', about(TO_ABSORB) ? 'required' : 'recommended'),
    item('saring', about(TO_SOURCE) ? 'required' : 'off'),
    { ...item('santun', rude ? 'required' : 'recommended'), ticked: !rude },
    item('seimbang', about(TO_BALANCE) || electionNear ? 'recommended' : 'off'),
  ];
}

function item(id: ChecklistItem['id'], need: Need): ChecklistItem {
  return { id, need, ticked: false };
}
