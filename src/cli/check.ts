import { createReadStream } from 'node:fs';
import { weigh } from '../engine/weigh';
import type { ElectionEvent } from '../model/calendar';
import type { Checker } from '../model/checker';
import { type Draft, LONGEST_DRAFT } from '../model/draft';
import type { Finding } from '../model/finding';
import type { Words } from '../model/language';
import { SEVERITIES, type Severity } from '../model/severity';
import { refusalInWords } from '../words/refusals';
import { wordsIn } from '../words/words-in';
import { loadEngine } from './engine';
import { type Line, linesOf } from './lines';
import { contextOf } from './moment';
import { type CheckOptions, checkOptionsOf } from './options';
import { type Output, stdout } from './output';
import { errorLine, resultLine, textReport } from './report';
import { type LineFault, type Request, requestOf } from './request';

/** What a run has come to; the exit code follows from it. */
interface Run {
  readonly options: CheckOptions;
  readonly check: Checker;
  readonly events: readonly ElectionEvent[];
  readonly words: Words;
  readonly out: Output;
  gravest: Severity | null;
  faulty: boolean;
}

/** `saring check`: drafts from files or standard input. Exit code 0, 1 (`--fail-on`) or 2 (input). */
export async function check(args: readonly string[]): Promise<number> {
  const options = checkOptionsOf(args);
  const words = wordsIn(options.language);
  const engine = loadEngine(options.pack);
  if (!engine.ok) {
    for (const refusal of engine.refusals) {
      complain(`${engine.file}: ${refusalInWords(refusal, words)}`);
    }
    return 2;
  }
  const { check: checker, events } = engine;
  const out = stdout();
  const run: Run = { options, check: checker, events, words, out, gravest: null, faulty: false };
  for (const file of options.files) {
    try {
      await (options.format === 'jsonl' ? checkLines(file, run) : checkText(file, run));
    } catch (error) {
      run.faulty = true;
      complain(`${file}: ${words.t('cli_unreadable', { reason: reasonOf(error) })}`);
    }
  }
  await out.end();
  return exitCode(run);
}

async function checkText(file: string, run: Run): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of open(file)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    run.faulty = true;
    complain(`${file}: ${run.words.t('cli_line_not_utf8')}`);
    return;
  }
  if (text.length > LONGEST_DRAFT) {
    run.faulty = true;
    complain(`${file}: ${run.words.t('cli_line_too_long')}`);
    return;
  }
  const findings = findingsIn({ text }, run);
  await run.out.write(textReport(file, text, findings, run.words));
}

async function checkLines(file: string, run: Run): Promise<void> {
  let number = 0;
  for await (const line of linesOf(open(file))) {
    number++;
    const request = readLine(line);
    if (request === null) continue;
    if ('fault' in request) {
      run.faulty = true;
      const message = run.words.t(`cli_${request.fault}`, {
        path: request.path ?? '',
        expected: request.expected ?? '',
      });
      complain(`${file}:${number}: ${message}`);
      await run.out.write(errorLine(request.id ?? number, message));
    } else {
      const findings = findingsIn(request, run);
      await run.out.write(resultLine(request.id ?? number, request.text, findings));
    }
  }
}

function readLine(line: Line): Request | LineFault | null {
  if ('tooLong' in line) return { fault: 'line_too_long' };
  return line.bytes.every((byte) => byte <= 0x20) ? null : requestOf(line.bytes);
}

function findingsIn(request: Request, run: Run): readonly Finding[] {
  const draft: Draft = {
    text: request.text,
    site: request.site ?? null,
    surface: request.surface ?? 'post',
    media: 'unknown',
  };
  const { options, events } = run;
  const context = contextOf(request, options, events, options.language);
  const verdict = weigh(run.check(draft, context), false);
  const findings = verdict.level === 'none' ? [] : verdict.findings;
  const severity = findings[0]?.severity;
  if (severity && rank(severity) > rank(run.gravest)) run.gravest = severity;
  return findings;
}

function exitCode({ options, gravest, faulty }: Run): number {
  if (faulty) return 2;
  const limit = options['fail-on'] ?? (options.format === 'jsonl' ? 'never' : 'hold');
  return limit !== 'never' && rank(gravest) >= rank(limit) ? 1 : 0;
}

function rank(severity: Severity | null): number {
  return severity === null ? -1 : SEVERITIES.indexOf(severity);
}

function open(file: string): AsyncIterable<Uint8Array> {
  return file === '-' ? process.stdin : createReadStream(file);
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
