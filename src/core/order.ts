// In: values of any machine. Out: one order for them, the same on every machine and in every locale.

/** Orders two strings by UTF-16 code units, as `Array.prototype.sort` does without a comparator. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A comparator that applies the given ones in turn until one decides. */
export function inTurn<T>(...comparators: ReadonlyArray<(a: T, b: T) => number>): (a: T, b: T) => number {
  return (a, b) => {
    for (const compare of comparators) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}
