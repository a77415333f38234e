import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { median } from '../measure/clock';
import type { Experiment } from '../measure/outcome';
import { generatedPack } from '../subjects/generated-pack';
import { draftsOf } from '../texts/drafts';

const STARTS = 5;

/** From the text of an admitted pack to the first findings, in processes that know nothing yet. */
export const cold: Experiment = () => {
  const pack = beside('pack.json');
  const draft = beside('draft.txt');
  writeFileSync(pack, JSON.stringify(generatedPack()));
  writeFileSync(draft, draftsOf('comment')[0] ?? '');
  const starts = Array.from({ length: STARTS }, () => start(pack, draft));
  const middle = (step: keyof Start): number => median(starts.map((it) => it[step])) / 1_000;
  return {
    figures: [
      {
        name: 'cold: pack of 5,000 terms parsed, compiled, first check done',
        value: middle('checked'),
        unit: 'ms',
        goal: '≤ 40',
      },
      {
        name: "the engine's JavaScript, gzip",
        value: gzipSync(readFileSync(beside('page-engine.mjs')), { level: 9 }).length / 1024,
        unit: 'KB',
        goal: '≤ 20',
      },
    ],
    details: starts,
  };
};

/** µs, each from the beginning of parsing. */
interface Start {
  readonly parsed: number;
  readonly compiled: number;
  readonly checked: number;
}

function start(pack: string, draft: string): Start {
  return JSON.parse(
    execFileSync(process.execPath, [beside('cold-start.mjs'), pack, draft], { encoding: 'utf8' }),
  );
}

function beside(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
