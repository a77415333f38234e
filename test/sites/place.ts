import { fileURLToPath } from 'node:url';

export const SITES = fileURLToPath(new URL('.', import.meta.url));
export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
export const PRACTICE = fileURLToPath(new URL('../../out/practice/', import.meta.url));
