// In: sets of things. Out: the sets with weights, things of few sets weighing most, and the cosine of two of them.

/** The things of a set with their weights; the squares of the weights add up to 1. */
export type Weighed<T> = ReadonlyMap<T, number>;

/** In how many of the sets each thing is. */
export function documentFrequencies<T>(sets: ReadonlyArray<ReadonlySet<T>>): ReadonlyMap<T, number> {
  const found = new Map<T, number>();
  for (const set of sets) for (const item of set) found.set(item, (found.get(item) ?? 0) + 1);
  return found;
}

/** Weighs sets by inverse document frequency among so many. */
export function weigher<T>(frequencies: ReadonlyMap<T, number>, sets: number): (set: ReadonlySet<T>) => Weighed<T> {
  return (set) => {
    const weights = new Map<T, number>();
    let squares = 0;
    for (const item of set) {
      const weight = Math.log(1 + sets / frequencies.get(item)!);
      weights.set(item, weight);
      squares += weight * weight;
    }
    const norm = Math.sqrt(squares);
    for (const [item, weight] of weights) weights.set(item, weight / norm);
    return weights;
  };
}

export function cosine<T>(a: Weighed<T>, b: Weighed<T>): number {
  let dot = 0;
  for (const [item, weight] of a) {
    const other = b.get(item);
    if (other !== undefined) dot += weight * other;
  }
  return dot;
}
