/** Where terms were found, in the order of their ends: three numbers a hit, `from`, `to`, term. */
export interface Hits {
  readonly numbers: Int32Array;
  readonly count: number;
}

export interface HitBuffer extends Hits {
  clear(): void;
  add(from: number, to: number, term: number): void;
}

/** A buffer that grows and is used again for the next draft. */
export function createHitBuffer(): HitBuffer {
  let numbers = new Int32Array(3 * 64);
  let count = 0;
  return {
    get numbers() {
      return numbers;
    },
    get count() {
      return count;
    },
    clear() {
      count = 0;
    },
    add(from, to, term) {
      const at = 3 * count;
      if (at + 3 > numbers.length) {
        const larger = new Int32Array(numbers.length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[at] = from;
      numbers[at + 1] = to;
      numbers[at + 2] = term;
      count++;
    },
  };
}
