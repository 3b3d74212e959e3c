// In: extractions and their near copies. Out: which articles carry one text, why, and which is likely its original.
import type { Extraction } from '../core/extraction.ts';
import type { NearCopy } from './near-copies.ts';

/** Articles that go back to one text count as one source. */
export interface Lineage {
  /** Index of the article that the others likely go back to: the earliest dated, else the longest. */
  readonly original: number;
  /** Indexes of its articles, ascending. */
  readonly articles: readonly number[];
  /** For each article but the original: how it is known to belong. */
  readonly basis: ReadonlyMap<
    number,
    { readonly basis: 'copy' | 'translation' | 'named-agency'; readonly because: string }
  >;
}
