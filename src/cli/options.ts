import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { LANGUAGES } from '../model/language';
import { PROFILES } from '../model/profile';
import { SEVERITIES } from '../model/severity';
import { day, region } from './request';

const FORMATS = ['text', 'jsonl'] as const;
const LIMITS_OF_FAILURE = [...SEVERITIES, 'never'] as const;

const checkOptions = v.object({
  profile: v.optional(v.picklist(PROFILES)),
  date: v.optional(day),
  region: v.optional(region),
  pack: v.optional(v.array(v.string()), []),
  format: v.optional(v.picklist(FORMATS), 'text'),
  'fail-on': v.optional(v.picklist(LIMITS_OF_FAILURE)),
  language: v.optional(v.picklist(LANGUAGES), 'id'),
});

export type CheckOptions = v.InferOutput<typeof checkOptions> & {
  readonly files: readonly string[];
};

/** What is wrong with the words of a command. */
export class UsageError extends Error {}

export function checkOptionsOf(args: readonly string[]): CheckOptions {
  const { values, positionals } = parsed(args);
  const options = v.safeParse(checkOptions, values);
  if (!options.success) {
    const [issue] = options.issues;
    const wanted = issue.expected ?? issue.message;
    throw new UsageError(`--${v.getDotPath(issue)} ${String(issue.input)}: ${wanted}`);
  }
  return { ...options.output, files: positionals.length > 0 ? positionals : ['-'] };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        date: { type: 'string' },
        region: { type: 'string' },
        pack: { type: 'string', multiple: true },
        format: { type: 'string' },
        'fail-on': { type: 'string' },
        language: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
