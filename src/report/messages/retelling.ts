// In: speakers of two languages. Out: a speaker of the first that remembers how the second says the same.
import type { Say } from '../../core/say.ts';

interface Retelling {
  readonly say: Say;
  /** What has been said so far, by its words in the first language, in the second; what both say alike is left out. */
  readonly retold: ReadonlyMap<string, string>;
}

/** For a page whose reader changes its language after the run: `fourth` is remembered as «الرابعة». */
export function retelling(first: Say, second: Say): Retelling {
  const retold = new Map<string, string>();
  const say: Say = (id, params) => {
    const text = first(id, params);
    const other = second(id, params);
    if (other !== text) retold.set(text, other);
    return text;
  };
  return { say, retold };
}
