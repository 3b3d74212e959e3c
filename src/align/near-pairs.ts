// In: pairs of sentences that are near copies. Out: the same as rows of numbers: a large archive has millions, and is asked for those of one topic at a time.

/** A sentence of an article, by index. */
export interface SentenceRef {
  readonly article: number;
  readonly sentence: number;
}

/** Two sentences that share most of their words. `a` stands in the earlier article of the list. */
export interface NearPair {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  /** Words in common, by longest common subsequence. */
  readonly common: number;
}

/** Pairs one after the other, five numbers each. Plain data. */
export type NearRows = Int32Array;

const [A_ARTICLE, A_SENTENCE, B_ARTICLE, B_SENTENCE, COMMON, WIDTH] = [0, 1, 2, 3, 4, 5];

/** The numbers of a pair, for a column of them. */
export const rowOf = ({ a, b, common }: NearPair): number[] => [a.article, a.sentence, b.article, b.sentence, common];

export const rowsOf = (pairs: readonly NearPair[]): NearRows => Int32Array.from(pairs.flatMap(rowOf));

/** The pairs, each made when it is reached. */
export function* pairsIn(rows: NearRows): Generator<NearPair> {
  for (let at = 0; at < rows.length; at += WIDTH)
    yield {
      a: { article: rows[at + A_ARTICLE]!, sentence: rows[at + A_SENTENCE]! },
      b: { article: rows[at + B_ARTICLE]!, sentence: rows[at + B_SENTENCE]! },
      common: rows[at + COMMON]!,
    };
}

/** The rows of each group, in their order; those for which `groupOf` gives -1 are in none. */
export function rowsByGroup(rows: NearRows, groups: number, groupOf: (a: number, b: number) => number): NearRows[] {
  const group = new Int32Array(rows.length / WIDTH);
  const size = new Int32Array(groups);
  for (let row = 0; row < group.length; row++) {
    const at = row * WIDTH;
    const found = groupOf(rows[at + A_ARTICLE]!, rows[at + B_ARTICLE]!);
    group[row] = found;
    if (found >= 0) size[found]!++;
  }
  const parts = Array.from(size, (count) => (count === 0 ? NONE : new Int32Array(count * WIDTH)));
  size.fill(0);
  for (const [row, found] of group.entries())
    if (found >= 0) parts[found]!.set(rows.subarray(row * WIDTH, (row + 1) * WIDTH), size[found]!++ * WIDTH);
  return parts;
}

const NONE = new Int32Array(0);
