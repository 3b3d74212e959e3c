// In: rows of numbers, one after the other in one array. Out: the rows of each group, in their order.

/**
 * The rows of each of `groups` groups. `groupOf` is given where a row of `width` numbers begins, and gives its group; -1 where it is in none.
 */
export function rowsByGroup(
  rows: Int32Array,
  width: number,
  groups: number,
  groupOf: (at: number) => number,
): Int32Array[] {
  const group = new Int32Array(rows.length / width);
  const size = new Int32Array(groups);
  for (let row = 0; row < group.length; row++) {
    const found = groupOf(row * width);
    group[row] = found;
    if (found >= 0) size[found]!++;
  }
  const parts = Array.from(size, (count) => (count === 0 ? NONE : new Int32Array(count * width)));
  size.fill(0);
  for (const [row, found] of group.entries())
    if (found >= 0) parts[found]!.set(rows.subarray(row * width, (row + 1) * width), size[found]!++ * width);
  return parts;
}

const NONE = new Int32Array(0);

/** Pairs of articles, two numbers each. Plain data. */
export type PairRows = Int32Array;

export const pairRows = (pairs: ReadonlyArray<{ readonly a: number; readonly b: number }>): PairRows => {
  const rows = new Int32Array(pairs.length * 2);
  pairs.forEach(({ a, b }, i) => {
    rows[2 * i] = a;
    rows[2 * i + 1] = b;
  });
  return rows;
};

/** The pairs, each made when it is reached. */
export function* pairsOf(rows: PairRows): Generator<readonly [a: number, b: number]> {
  for (let at = 0; at < rows.length; at += 2) yield [rows[at]!, rows[at + 1]!];
}
