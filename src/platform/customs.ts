import type { Customs } from '../model/admission';

/** What intake borrows: the browser's strict decoder and its SHA-256. */
export const customs: Customs = {
  decode: (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  encode: (text) => new TextEncoder().encode(text),
  async sha256(bytes) {
    const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>); // never shared memory
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
};
