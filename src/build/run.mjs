// Runs a TypeScript script with nothing but Vite: `node src/build/run.mjs src/build/seal.ts [args]`.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [script = '', ...args] = process.argv.slice(2);
const { module } = await runnerImport(resolve(script), { configFile: false, logLevel: 'warn' });
process.exitCode = (await module.main(args)) ?? 0;
