import { wordsIn } from '../words/words-in';
import { check } from './check';
import { UsageError } from './options';

type Command = (args: readonly string[]) => Promise<number>;

/** One row a command, in the order in which they are explained. */
const COMMANDS: Readonly<Record<string, Command>> = { check };

const [name = '', ...args] = process.argv.slice(2);
process.exitCode = await run(name, args);

async function run(command: string, rest: readonly string[]): Promise<number> {
  const { t } = wordsIn('id');
  if (command === '--version') {
    process.stdout.write(`${__VERSION__}\n`);
    return 0;
  }
  const chosen = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  try {
    if (chosen) return await chosen(rest);
    process.stderr.write(`${t('cli_usage')}\n`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n${t('cli_usage')}\n`);
  }
  return 2;
}
