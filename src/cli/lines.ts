/** One line of input: its bytes, or that it was too long to keep. */
export type Line = { readonly bytes: Uint8Array } | { readonly tooLong: true };

/** Longest line that is kept, in bytes: the longest draft with every character escaped, and room. */
const LONGEST_LINE = 1_000_000;

const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes into lines without ever holding more than one of them: what is beyond the
 * longest line is dropped as it comes, and the line is reported as too long.
 */
export async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const finish = (): Line => {
    const line: Line = length > LONGEST_LINE ? { tooLong: true } : { bytes: Buffer.concat(parts) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of source) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      from = end + 1;
      yield finish();
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield finish();

  function keep(part: Uint8Array): void {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
    else parts = [];
  }
}
