// One start of the engine in a fresh process: `node cold-start.mjs <pack> <draft>`, both files.
import { readFileSync } from 'node:fs';
import { stopwatch } from './measure/clock';
import { compile } from './page-engine';

const [packFile = '', draftFile = ''] = process.argv.slice(2);
const sealed = readFileSync(packFile, 'utf8');
const text = readFileSync(draftFile, 'utf8');

const elapsed = stopwatch();
const pack = JSON.parse(sealed);
const parsed = elapsed();
const compilation = compile([{ pack, tier: 'bawaan' }]);
const compiled = elapsed();
if (!compilation.ok) throw new Error(JSON.stringify(compilation.refusals));
compilation.check(
  { text, site: null, surface: 'post', media: 'none' },
  { profile: 'warga', now: 0, region: null, phase: 'biasa', language: 'id' },
);
const checked = elapsed();
process.stdout.write(JSON.stringify({ parsed, compiled, checked }));
