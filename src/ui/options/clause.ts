/** A condition as a person reads it: a sentence over what it consists of. */
export type Clause =
  /** How its parts come together. */
  | { readonly is: 'group'; readonly says: string; readonly parts: readonly Clause[] }
  /** Something seen in a draft, or missed; the parts say how it is known. */
  | { readonly is: 'sign'; readonly says: string; readonly parts: readonly Clause[] }
  | {
      readonly is: 'terms';
      readonly says: string;
      readonly items: readonly string[];
      readonly except: readonly string[];
    };

export function group(says: string, parts: readonly Clause[]): Clause {
  return { is: 'group', says, parts };
}

export function sign(says: string, parts: readonly Clause[] = []): Clause {
  return { is: 'sign', says, parts };
}
