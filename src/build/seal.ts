import { fileURLToPath } from 'node:url';
import { readPackFolder } from '../cli/folder';
import { assemble } from '../intake/assemble';

const PACKS = new URL('../packs/', import.meta.url);

/** The packs of the package, in the order in which they are listed to people. */
const BUILT_IN = ['inti', 'pemilu'];

/** The built-in packs as sealed text. Throws where a folder cannot be sealed: the build stops. */
export function sealedPacks(): readonly string[] {
  const shared = folder('umum');
  return BUILT_IN.map((id) => {
    const assembly = assemble(folder(id), shared);
    if (assembly.ok) return assembly.text;
    throw new Error(`pack ${id} cannot be sealed: ${JSON.stringify(assembly.refusals, null, 2)}`);
  });
}

function folder(id: string) {
  return readPackFolder(fileURLToPath(new URL(id, PACKS)));
}
