import { COLUMNS } from '../fold/table';
import { columnsOf } from './elements';

/** The prefixes of all terms. Node 0 is the root; a row of `child` has `COLUMNS` entries, 0 for none. */
export interface Trie {
  readonly size: number;
  readonly child: Int32Array;
  /** By node: the column that leads to it. */
  readonly column: Uint8Array;
  /** By node: the terms that end there. */
  readonly ends: ReadonlyMap<number, readonly number[]>;
}

export function buildTrie(terms: readonly Uint8Array[]): Trie {
  let child = new Int32Array(1024 * COLUMNS);
  const column: number[] = [0];
  const ends = new Map<number, number[]>();
  terms.forEach((elements, term) => {
    let node = 0;
    for (const step of columnsOf(elements)) {
      const edge = node * COLUMNS + step;
      let next = child[edge] as number; // the row of a node exists before the node
      if (next === 0) {
        next = column.push(step) - 1;
        if ((next + 1) * COLUMNS > child.length) child = grown(child);
        child[edge] = next;
      }
      node = next;
    }
    const here = ends.get(node);
    if (here) here.push(term);
    else ends.set(node, [term]);
  });
  return { size: column.length, child, column: Uint8Array.from(column), ends };
}

function grown(rows: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(rows.length * 2);
  larger.set(rows);
  return larger;
}
