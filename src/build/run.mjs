// Runs a TypeScript script of this room with nothing but Vite: `node src/build/run.mjs seal [args]`.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)), {
  configFile: false,
  logLevel: 'warn',
});
process.exitCode = (await module.main(args)) ?? 0;
