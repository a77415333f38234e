import type { Checklist, ChecklistItem, Need } from '../model/checklist';
import type { Finding, Verdict } from '../model/finding';
import type { Topic } from '../model/topic';

/** What findings mean together: the gravest counts, never the sum. Findings come gravest first. */
export function weigh(findings: readonly Finding[], electionNear: boolean): Verdict {
  const [gravest] = findings;
  if (!gravest) return { level: 'none' };
  if (gravest.severity !== 'hold') return { level: gravest.severity, findings };
  return { level: 'hold', findings, checklist: checklistFor(findings, electionNear) };
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
