import type { Context } from './context';
import type { Draft } from './draft';
import type { Finding } from './finding';

/** Reads a draft, synchronously: the gravest finding first. */
export type Checker = (draft: Draft, context: Context) => readonly Finding[];
