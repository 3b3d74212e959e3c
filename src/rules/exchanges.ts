// In: near copies of a topic. Out: sentences in which two names change places, with the stretch that says who did it to whom.
import type { Mark } from '../core/finding.ts';
import type { AlignedPair, Substitution, TopicView } from '../core/topic.ts';
import { sensesIn, wordMark } from './replaced-words.ts';

/** «الظفرة … المرجان», «المرجان … الظفرة». */
export interface Exchange {
  readonly values: readonly [string, string];
  readonly marks: readonly [readonly Mark[], readonly Mark[]];
}

/** Names of a list may stand in any order: what parts them must be more than a conjunction. */
const FEWEST_BETWEEN = 12;

export function exchanges({ pairs }: TopicView): Exchange[] {
  return pairs.flatMap((pair) =>
    pair.substitutions.flatMap((s, i) =>
      pair.substitutions.slice(i + 1).flatMap((t) => (isExchange(s, t) ? [exchangeOf(pair, s, t)] : [])),
    ),
  );
}

function isExchange(s: Substitution, t: Substitution): boolean {
  const folds = (words: Substitution['aWords']): string => words.map((w) => w.stem).join(' ');
  const swapped = folds(s.aWords) === folds(t.bWords) && folds(s.bWords) === folds(t.aWords);
  if (!swapped || s.aWords.length === 0 || s.bWords.length === 0) return false;
  const apart = Math.min(t.a.start - s.a.end, t.b.start - s.b.end) >= FEWEST_BETWEEN;
  return apart && !isValue(s) && !isValue(t);
}

/** Numbers and days that change places are no names. */
const isValue = ({ aWords, bWords }: Substitution): boolean =>
  [...aWords, ...bWords].some(
    (w) => /^[\d٠-٩]/.test(w.fold) || sensesIn(w, 'number').length + sensesIn(w, 'calendar').length > 0,
  );

function exchangeOf({ a, b }: AlignedPair, s: Substitution, t: Substitution): Exchange {
  return {
    values: [`${s.aText} / ${t.aText}`, `${s.bText} / ${t.bText}`],
    marks: [[wordMark(a, { start: s.a.start, end: t.a.end })], [wordMark(b, { start: s.b.start, end: t.b.end })]],
  };
}
