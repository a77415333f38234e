/**
 * Whose account it is: official account; civil servant, TNI/Polri or village head's own account;
 * community information group; information page; campaign team; private person or business.
 */
export const PROFILES = ['instansi', 'asn', 'kim', 'media', 'timses', 'warga'] as const;
export type Profile = (typeof PROFILES)[number];

/** Assumed as long as the person has chosen none. */
export const DEFAULT_PROFILE: Profile = 'warga';
