import type { Finding } from '../model/finding';
import type { Words } from '../model/language';

/** One result line: the findings, each with its first words, in UTF-16 code units. */
export function resultLine(
  id: string | number,
  text: string,
  findings: readonly Finding[],
): string {
  return line({
    id,
    severity: findings[0]?.severity ?? 'none',
    findings: findings.map((finding) => {
      const { from, to } = finding.at[0] ?? { from: 0, to: 0 };
      return {
        rule: finding.rule,
        topic: finding.topic,
        severity: finding.severity,
        from,
        to,
        quote: text.slice(from, to),
        title: finding.title,
      };
    }),
  });
}

export function errorLine(id: string | number, error: string): string {
  return line({ id, error });
}

/** For people: where, how grave, which words, what about them. Lines and columns count from 1. */
export function textReport(
  file: string,
  text: string,
  findings: readonly Finding[],
  words: Words,
): string {
  if (findings.length === 0) return `${file}: ${words.t('chip_clear')}\n`;
  const blocks = findings.map((finding) => {
    const places = finding.at.map(({ from, to }) => {
      const before = text.slice(0, from);
      const row = before.split('\n').length;
      const column = from - before.lastIndexOf('\n');
      return `${file}:${row}:${column}: ${finding.severity} “${text.slice(from, to)}”`;
    });
    return [...places, `  ${finding.title} (${finding.rule})`, `  ${finding.reason}`].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
