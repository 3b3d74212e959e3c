// In: two sequences of word keys. Out: what is common and what was put in the place of what.

/** `a[aFrom, aTo)` stands where the other has `b[bFrom, bTo)`; one of the two may be empty. */
export interface Hunk {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

interface Diff {
  /** Length of a longest common subsequence. */
  readonly common: number;
  readonly hunks: readonly Hunk[];
}

/** Longest sequence that is compared word by word; a longer one is cut, which no sentence of news reaches. */
export const LONGEST = 400;

/**
 * Word diff by longest common subsequence (Hunt and McIlroy 1976, plain dynamic programming: sentences are short). Among equally
 * long subsequences the one that matches earliest is taken, so that the result is the same whichever way it is asked for.
 */
export function diff(a: ArrayLike<number>, b: ArrayLike<number>): Diff {
  const n = Math.min(a.length, LONGEST);
  const m = Math.min(b.length, LONGEST);
  const width = m + 1;
  const best = new Uint16Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  return { common: best[0]!, hunks: hunksOf(a, b, n, m, best) };
}

function hunksOf(a: ArrayLike<number>, b: ArrayLike<number>, n: number, m: number, best: Uint16Array): Hunk[] {
  const width = m + 1;
  const hunks: Hunk[] = [];
  let i = 0;
  let j = 0;
  let aFrom = 0;
  let bFrom = 0;
  const close = (): void => {
    if (i > aFrom || j > bFrom) hunks.push({ aFrom, aTo: i, bFrom, bTo: j });
  };
  while (i < n && j < m) {
    if (a[i] === b[j]) {
      close();
      aFrom = ++i;
      bFrom = ++j;
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  i = n;
  j = m;
  close();
  return hunks;
}
