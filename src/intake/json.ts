import type { RefusalReason } from '../model/admission';
import { LIMITS } from '../model/pack';

/** What is wrong with a JSON text before it is parsed, and the character where it shows. */
export interface JsonFault {
  readonly because: Extract<RefusalReason, 'too-deep' | 'duplicate-key' | 'forbidden-key'>;
  readonly found: string;
}

/**
 * Walks a JSON text once, without parsing it: finds nesting that would overflow a recursive reader,
 * keys that stand twice (a parser keeps the last and forgets the first) and keys that reach into
 * prototypes. What is not JSON at all is left for the parser to say.
 */
export function jsonFault(text: string): JsonFault | null {
  /** By level: the keys of the object there, `null` for an array. */
  const levels: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '{' || sign === '[') {
      levels.push(sign === '{' ? new Set() : null);
      if (levels.length > LIMITS.jsonDepth) {
        return { because: 'too-deep', found: String(levels.length) };
      }
    } else if (sign === '}' || sign === ']') {
      levels.pop();
    } else if (sign === '"') {
      const end = endOfString(text, at);
      const keys = levels.at(-1);
      if (keys && isKey(text, end)) {
        const key = unescaped(text.slice(at, end));
        if (FORBIDDEN.includes(key)) return { because: 'forbidden-key', found: key };
        if (keys.has(key)) return { because: 'duplicate-key', found: key };
        keys.add(key);
      }
      at = end - 1;
    }
  }
  return null;
}

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** Behind the closing quote of the string that begins at `at`. */
function endOfString(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === '\\' ? 2 : 1;
  return Math.min(end + 1, text.length);
}

function isKey(text: string, at: number): boolean {
  let next = at;
  while (' \n\r\t'.includes(text.charAt(next)) && next < text.length) next++;
  return text.charAt(next) === ':';
}

function unescaped(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    // Not a string at all: the parser refuses the text in the next step and says where.
    return literal;
  }
}
