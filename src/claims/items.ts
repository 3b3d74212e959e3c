// In: what stands in a document, in order of its tokens. Out: those of it that begin in a stretch of tokens.
import type { TokenSpan } from '../core/span.ts';
import type { Tokenised } from '../core/tokens.ts';
/** The items that begin in the tokens `[from, to)`, in order. */
export type ItemsIn<T> = (from: number, to: number) => readonly T[];

const NONE: readonly never[] = [];

/** Looks up items, ordered by token: two reads of a column that says how many begin before each token. */
export function beginningIn<T extends TokenSpan>(items: readonly T[], { tokens: { count } }: Tokenised): ItemsIn<T> {
  if (items.length === 0) return () => NONE;
  const before = new Int32Array(count + 1);
  let n = 0;
  for (let token = 0; token <= count; token++) {
    before[token] = n;
    while (n < items.length && items[n]!.token === token) n++;
  }
  return (from, to) => {
    const first = from <= 0 ? 0 : from > count ? n : before[from]!;
    const last = to <= 0 ? 0 : to > count ? n : before[to]!;
    return first < last ? items.slice(first, last) : NONE;
  };
}

/** The same of items that are few. */
export const among =
  <T extends TokenSpan>(items: readonly T[]): ItemsIn<T> =>
  (from, to) =>
    items.length === 0 ? NONE : within(items, from, to);

/** Items, ordered by token, that begin in `[from, to)`. */
export function within<T extends TokenSpan>(items: readonly T[], from: number, to: number): readonly T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.token < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && items[end]!.token < to) end++;
  return low < end ? items.slice(low, end) : NONE;
}
