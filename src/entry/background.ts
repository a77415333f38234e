import { sealed } from 'virtual:packs';
import { admitBuiltIn } from '../intake/built-in';
import { showBadge } from '../platform/badge';
import { customs } from '../platform/customs';
import { answer } from '../platform/protocol';
import { readGeneration, writeGeneration } from '../platform/storage';

// The worker keeps packs: it puts the built-in ones in force, once per install or update.
let work: Promise<void> | null = null;

function putPacksInForce(): Promise<void> {
  work ??= admitAll().catch(() => {
    // Tried again when the next page asks; until then that page says that nobody watches.
    work = null;
  });
  return work;
}

async function admitAll(): Promise<void> {
  const current = await readGeneration();
  const next = await admitBuiltIn(sealed, current, customs);
  if (next !== current) await writeGeneration(next);
}

void putPacksInForce();

answer({
  'packs.wanted': async () => {
    // Asked for although the work is done: storage has lost them, so it is done again.
    if (!(await readGeneration())) work = null;
    await putPacksInForce();
    return null;
  },
  'page.changed': async (report, { tab }) => {
    if (tab !== null) await showBadge(tab, report.state);
    return null;
  },
});
