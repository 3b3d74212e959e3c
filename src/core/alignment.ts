// In: two lengths and the steps that may be taken. Out: the cost of the cheapest way through both.

/** Takes `ofA` letters of one side and `ofB` of the other at a cost. */
export type Step = readonly [ofA: number, ofB: number, cost: number];

/**
 * Cost of the cheapest alignment of two sequences, Infinity where it passes `limit`. A weighted edit distance (Wagner and Fischer
 * 1974) whose steps may take several letters of each side.
 */
export function alignmentCost(
  lengthA: number,
  lengthB: number,
  steps: (i: number, j: number) => readonly Step[],
  limit: number,
): number {
  const width = lengthB + 1;
  const cost = new Float64Array((lengthA + 1) * width).fill(Number.POSITIVE_INFINITY);
  cost[0] = 0;
  for (let i = 0; i <= lengthA; i++) {
    for (let j = 0; j <= lengthB; j++) {
      const here = cost[i * width + j]!;
      if (here > limit) continue;
      for (const [ofA, ofB, price] of steps(i, j)) {
        if (i + ofA > lengthA || j + ofB > lengthB) continue;
        const to = (i + ofA) * width + j + ofB;
        if (here + price < cost[to]!) cost[to] = here + price;
      }
    }
  }
  const total = cost[lengthA * width + lengthB]!;
  return total > limit ? Number.POSITIVE_INFINITY : total;
}

/** Do two words of three letters and more differ by one letter: another, one more or one less? */
export function differByOneLetter(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3) return false;
  const steps = (i: number, j: number): readonly Step[] => [
    [1, 1, a.charAt(i) === b.charAt(j) ? 0 : 1],
    [1, 0, 1],
    [0, 1, 1],
  ];
  return alignmentCost(a.length, b.length, steps, 1) <= 1;
}
