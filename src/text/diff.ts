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
  // What both begin with is matched with itself: copies are mostly the same from the first word to the last.
  let same = 0;
  while (same < n && same < m && a[same] === b[same]) same++;
  best.fill(0, n * width, n * width + width);
  for (let i = n - 1; i >= same; i--) {
    best[i * width + m] = 0;
    for (let j = m - 1; j >= same; j--)
      best[i * width + j] =
        a[i] === b[j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  }
  return { common: same + best[same * width + same]!, hunks: hunksOf(a, b, same, n, m) };
}

/** Room for the lengths of the longest common subsequences of all pairs of ends, used anew by each call. */
const best = new Uint16Array((LONGEST + 1) ** 2);

/** The hunks behind the first `same` words. */
function hunksOf(a: ArrayLike<number>, b: ArrayLike<number>, same: number, n: number, m: number): Hunk[] {
  const width = m + 1;
  const hunks: Hunk[] = [];
  let i = same;
  let j = same;
  let aFrom = same;
  let bFrom = same;
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
