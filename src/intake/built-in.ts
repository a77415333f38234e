import type { Customs } from '../model/admission';
import type { AdmittedPack, Generation, RefusedPack } from '../model/generation';
import { ENGINE_VERSION } from '../model/pack';
import { admit } from './admit';

/**
 * The generation in which the packs of the package are in force: `current` itself if it is that
 * already. What was admitted before with the same bytes is taken over; the others pass the gate like
 * any pack, and one that is refused is left out and listed.
 */
export async function admitBuiltIn(
  sealed: readonly string[],
  current: Generation | null,
  customs: Customs,
): Promise<Generation> {
  const packs: AdmittedPack[] = [];
  const refused: RefusedPack[] = [];
  for (const text of sealed) {
    const bytes = customs.encode(text);
    const sha256 = await customs.sha256(bytes);
    const known = current?.packs.find(
      (pack) => pack.sha256 === sha256 && pack.engine === ENGINE_VERSION && pack.tier === 'bawaan',
    );
    if (known) {
      packs.push(known);
      continue;
    }
    const admission = admit({ bytes, tier: 'bawaan' }, customs);
    if (admission.ok) {
      const { pack, skipped } = admission;
      packs.push({ pack, tier: 'bawaan', sha256, engine: ENGINE_VERSION, skipped });
    } else {
      refused.push({ name: `#${packs.length + refused.length + 1}`, refusals: admission.refusals });
    }
  }
  const isCurrent =
    current?.packs.length === packs.length &&
    packs.every((pack, index) => current.packs[index] === pack);
  if (current && isCurrent) return current;
  return { format: 1, number: (current?.number ?? 0) + 1, packs, refused };
}
