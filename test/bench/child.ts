// One experiment in a process of its own: `node --expose-gc child.mjs <name> <conditions>`, the
// outcome as JSON on the last line.
import { writeSync } from 'node:fs';
import { EXPERIMENTS } from './experiments/table';
import type { Conditions } from './measure/outcome';

const [name = '', given = '{}'] = process.argv.slice(2);
const conditions: Conditions = JSON.parse(given);
const experiment = await EXPERIMENTS[name]?.();
if (!experiment) throw new Error(`no experiment ${name}`);
const outcome = await experiment(conditions);
writeSync(1, `\n${JSON.stringify(outcome)}\n`);
