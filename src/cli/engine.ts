import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sealed } from 'virtual:packs';
import { compile, type TrustedPack } from '../engine/compile';
import { admit } from '../intake/admit';
import type { Customs, Refusal } from '../model/admission';
import type { ElectionEvent } from '../model/calendar';
import type { Checker } from '../model/checker';
import type { Tier } from '../model/pack';
import { UsageError } from './options';

export const customs: Customs = {
  decode: (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  encode: (text) => new TextEncoder().encode(text),
  sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
};

export type Loaded =
  | { readonly ok: true; readonly check: Checker; readonly events: readonly ElectionEvent[] }
  | { readonly ok: false; readonly file: string; readonly refusals: readonly Refusal[] };

/** The built-in packs and those of the files, through the same gate as in the extension. */
export function loadEngine(files: readonly string[]): Loaded {
  const packs: TrustedPack[] = [];
  const sources = [
    ...sealed.map((text) => ({
      file: 'bawaan',
      bytes: customs.encode(text),
      tier: 'bawaan' as Tier,
    })),
    ...files.map((file) => ({ file, bytes: read(file), tier: 'berkas' as Tier })),
  ];
  for (const { file, bytes, tier } of sources) {
    const admission = admit({ bytes, tier }, customs);
    if (!admission.ok) return { ok: false, file, refusals: admission.refusals };
    packs.push({ pack: admission.pack, tier });
  }
  const compilation = compile(packs);
  if (!compilation.ok) return { ok: false, file: 'bawaan', refusals: compilation.refusals };
  return {
    ok: true,
    check: compilation.check,
    events: packs.flatMap(({ pack }) => pack.calendar),
  };
}

/** A pack file that cannot be read. */
function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`--pack ${file}: ${error instanceof Error ? error.message : ''}`);
  }
}
