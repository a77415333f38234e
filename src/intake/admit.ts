import { compile } from '../engine/compile';
import type { Admission, Customs, Parcel, Refusal } from '../model/admission';
import { LIMITS, type Pack, type SealedPack } from '../model/pack';
import { decodePack } from './decode';
import { jsonFault } from './json';
import { contradictions } from './proof';

/**
 * The gate: bytes become an admitted pack or a stated refusal. Size, UTF-8, nesting, duplicate and
 * forbidden keys, JSON, shape and limits, compilation, the pack's own examples: in this order, so
 * that nothing costly is done with what is cheap to refuse. Never throws on bytes.
 */
export function admit(parcel: Parcel, customs: Customs): Admission {
  const text = opened(parcel.bytes, customs);
  if (typeof text !== 'string') return { ok: false, refusals: [text] };
  const value = parsed(text);
  if ('because' in value) return { ok: false, refusals: [value] };

  const decoding = decodePack(value.json);
  if (!decoding.ok) return decoding;
  const compilation = compile([{ pack: decoding.pack, tier: parcel.tier }]);
  if (!compilation.ok) return compilation;
  const [first, ...others] = contradictions(decoding.pack, compilation.check);
  if (first) return { ok: false, refusals: [first, ...others] };
  return { ok: true, pack: withoutExamples(decoding.pack), skipped: decoding.skipped };
}

function opened(bytes: Uint8Array, customs: Customs): string | Refusal {
  if (bytes.length === 0) return { because: 'empty', path: '' };
  if (bytes.length > LIMITS.packBytes) {
    return {
      because: 'too-large',
      path: '',
      found: String(bytes.length),
      expected: String(LIMITS.packBytes),
    };
  }
  try {
    return customs.decode(bytes);
  } catch {
    return { because: 'not-utf8', path: '' };
  }
}

function parsed(text: string): { readonly json: unknown } | Refusal {
  const fault = jsonFault(text);
  if (fault) return { ...fault, path: '', expected: String(LIMITS.jsonDepth) };
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { because: 'not-json', path: '', found: error instanceof Error ? error.message : '' };
  }
}

function withoutExamples(pack: SealedPack): Pack {
  return { ...pack, rules: pack.rules.map(({ examples, ...rule }) => rule) };
}
