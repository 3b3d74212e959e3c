// In: integers, one after the other. Out: all of them in one array that takes four bytes for each.

export interface Column {
  readonly add: (value: number) => void;
  readonly size: () => number;
  readonly all: () => Int32Array;
}

const FIRST_SIZE = 1 << 10;

/** A column of 32-bit integers. */
export function column(): Column {
  let values = new Int32Array(FIRST_SIZE);
  let count = 0;
  return {
    add: (value) => {
      if (count === values.length) {
        const larger = new Int32Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[count++] = value;
    },
    size: () => count,
    all: () => values.subarray(0, count),
  };
}
