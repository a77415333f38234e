import type { ComponentChildren } from 'preact';
import type { Language } from '../../model/language';

/** One visible state of a view, for the gallery, the screenshots and the tests. */
export interface Example {
  /** kebab-case, unique within its view. */
  readonly name: string;
  readonly show: (language: Language) => ComponentChildren;
}

/** The callback of an example. */
export function nothing(): void {
  return;
}
