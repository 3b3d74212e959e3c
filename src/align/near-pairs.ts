// In: pairs of sentences that are near copies. Out: the same as rows of numbers: a large archive has millions, and is asked for those of one topic at a time.
import { rowsByGroup } from './rows.ts';

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

/** The rows of each of `groups` groups, in their order; `groupOf` is given the articles of a row, and -1 says that it is in none. */
export const nearByGroup = (rows: NearRows, groups: number, groupOf: (a: number, b: number) => number): NearRows[] =>
  rowsByGroup(rows, WIDTH, groups, (at) => groupOf(rows[at + A_ARTICLE]!, rows[at + B_ARTICLE]!));
