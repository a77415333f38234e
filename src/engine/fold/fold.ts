/**
 * One way of writing a character differently: code point → what it stands for. `letters` are the
 * letters `a`–`z` or the digit `0`–`9` that a reader may see in it.
 */
export interface Fold {
  readonly name: string;
  readonly pairs: Iterable<readonly [codePoint: number, letters: string]>;
}
