// In: pairs of indexes, in any order, some many times. Out: each pair once, in order; memory follows the distinct ones.

export interface PairList {
  readonly add: (a: number, b: number) => void;
  /** The distinct pairs, by their first and then their second index. */
  readonly sorted: () => Iterable<readonly [number, number]>;
}

const FIRST_SIZE = 1 << 16;
const MOST_FULL = 0.7;
const GROWTH = 1.5;

/** A list of pairs of indexes below `size`, which is less than 2^26. */
export function pairList(size: number): PairList {
  let codes = new Float64Array(FIRST_SIZE);
  let count = 0;
  /** Sorts and drops what stands twice; a list that stays nearly full grows. */
  const settle = (): void => {
    const sorted = codes.subarray(0, count).sort();
    let kept = 0;
    for (let i = 0; i < count; i++) if (i === 0 || sorted[i] !== sorted[kept - 1]) sorted[kept++] = sorted[i]!;
    count = kept;
    if (count <= codes.length * MOST_FULL) return;
    const larger = new Float64Array(Math.ceil(codes.length * GROWTH));
    larger.set(codes.subarray(0, count));
    codes = larger;
  };
  return {
    add: (a, b) => {
      if (count === codes.length) settle();
      codes[count++] = a * size + b;
    },
    *sorted() {
      settle();
      for (let i = 0; i < count; i++) yield [Math.floor(codes[i]! / size), codes[i]! % size];
    },
  };
}
