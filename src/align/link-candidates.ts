// In: the rarest features of each article. Out: for each article the later ones that share one of them; memory follows the articles, not their pairs.
import type { Signatures } from './signatures.ts';

export interface Rarest {
  /** Names of an article's rarest features. */
  readonly rarest: (article: number) => Int32Array;
}

/** Later articles that one may be linked with, each once. */
export interface Others {
  readonly others: readonly number[];
  /** Those among them that are copies of it. */
  readonly copied: ReadonlySet<number>;
}

export interface Candidates {
  readonly of: (article: number) => Others;
  /** Features that more articles share than are followed. */
  readonly capped: number;
}

/** Features that more articles share link nothing by themselves; they still count once a link is considered. */
const LARGEST_BLOCK = 120;

/** Articles that share one of their rarest features, and the copies. */
export function candidatesBy(
  { rarest }: Rarest,
  { size, names }: Pick<Signatures, 'size' | 'names'>,
  copies: ReadonlyArray<readonly [number, number]>,
): Candidates {
  const { blockOf, capped } = blocksOf(rarest, size, names());
  const copiesOf = new Map<number, Set<number>>();
  for (const [a, b] of copies) {
    const known = copiesOf.get(a);
    if (known) known.add(b);
    else copiesOf.set(a, new Set([b]));
  }
  const seenBy = new Int32Array(size).fill(-1);
  return {
    of: (article) => {
      const copied = copiesOf.get(article) ?? NONE;
      const others = [...copied];
      for (const other of others) seenBy[other] = article;
      for (const name of rarest(article))
        for (const other of blockOf(name)) {
          if (other <= article || seenBy[other] === article) continue;
          seenBy[other] = article;
          others.push(other);
        }
      return { others, copied };
    },
    capped,
  };
}

const NONE: ReadonlySet<number> = new Set();
const EMPTY = new Int32Array(0);

/** The articles of each name, ascending; of one that too many share none. */
function blocksOf(
  rarest: Rarest['rarest'],
  size: number,
  names: number,
): { readonly blockOf: (name: number) => Int32Array; readonly capped: number } {
  const ends = new Int32Array(names + 1);
  for (let article = 0; article < size; article++) for (const name of rarest(article)) ends[name + 1]!++;
  let capped = 0;
  for (let name = 0; name < names; name++) {
    if (ends[name + 1]! > LARGEST_BLOCK) capped++;
    ends[name + 1]! += ends[name]!;
  }
  const articles = new Int32Array(ends[names]!);
  const next = ends.slice();
  for (let article = 0; article < size; article++)
    for (const name of rarest(article)) articles[next[name]!++] = article;
  const blockOf = (name: number): Int32Array =>
    ends[name + 1]! - ends[name]! > LARGEST_BLOCK ? EMPTY : articles.subarray(ends[name]!, ends[name + 1]!);
  return { blockOf, capped };
}
