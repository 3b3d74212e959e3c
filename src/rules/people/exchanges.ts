// In: near copies of a topic. Out: sentences in which two names change places, with the stretch that says who did it to whom.

import type { Mark } from '../../core/finding.ts';
import { byCodeUnit } from '../../core/order.ts';
import type { AlignedPair, Substitution, TopicView } from '../../core/topic.ts';
import { ARTICLE } from '../../lang/ar/endings.ts';
import { lettersInCommon, sensesIn, wordMark } from '../wording/replaced-words.ts';

/** «الظفرة … المرجان», «المرجان … الظفرة»: both orders, each with its passages. */
export type Exchange = readonly ExchangedOrder[];

export interface ExchangedOrder {
  /** The two names folded, in this order. */
  readonly value: string;
  /** As written. */
  readonly label: string;
  readonly marks: readonly Mark[];
}

/** Names of a list may stand in any order: what parts them must be more than a conjunction. */
const FEWEST_BETWEEN = 12;

/** Exchanges of a topic, the copies of one put together. */
export function exchanges({ pairs }: TopicView): Exchange[] {
  const found = new Map<string, Map<string, { label: string; marks: Mark[] }>>();
  for (const pair of pairs)
    for (const [i, s] of pair.substitutions.entries())
      for (const t of pair.substitutions.slice(i + 1)) {
        if (!isExchange(s, t)) continue;
        const orders = ordersOf(pair, s, t);
        const key = orders.map((o) => o.value).sort(byCodeUnit)[0]!;
        const sides = found.get(key) ?? new Map<string, { label: string; marks: Mark[] }>();
        for (const { value, label, marks } of orders) {
          const side = sides.get(value) ?? { label, marks: [] };
          side.marks.push(...marks);
          sides.set(value, side);
        }
        found.set(key, sides);
      }
  return [...found.values()].map((sides) => [...sides].map(([value, side]) => ({ value, ...side })));
}

const FORMS_OF_ONE = 0.65;

const foldsOf = (words: Substitution['aWords']): string => words.map((w) => w.stem).join(' ');

function isExchange(s: Substitution, t: Substitution): boolean {
  const swapped = foldsOf(s.aWords) === foldsOf(t.bWords) && foldsOf(s.bWords) === foldsOf(t.aWords);
  if (!swapped || s.aWords.length === 0 || s.bWords.length === 0) return false;
  // «مصابون … مصابين»: two forms of one word.
  if (lettersInCommon(foldsOf(s.aWords), foldsOf(s.bWords)) >= FORMS_OF_ONE) return false;
  const apart = Math.min(t.a.start - s.a.end, t.b.start - s.b.end) >= FEWEST_BETWEEN;
  return apart && !isValue(s) && !isValue(t) && mayName(s.aWords) && mayName(s.bWords);
}

/** «أكد اللواء …», «اللواء … أكد», «والمدعو … و»: verbs, conjunctions and common words change places without changing what is said. */
const COMMON = /^(?:concept|particle|negation|modifier|speech|noun|title):/;
const mayName = (words: Substitution['aWords']): boolean =>
  words.some(
    // «المرجان» is coral and a company.
    ({ fold, stem, senses }) =>
      fold.startsWith(ARTICLE) || (stem.length > 2 && !senses.some((sense) => COMMON.test(sense))),
  );

/** Numbers and days that change places are no names. */
const isValue = ({ aWords, bWords }: Substitution): boolean =>
  [...aWords, ...bWords].some(
    (w) => /^[\d٠-٩]/.test(w.fold) || sensesIn(w, 'number').length + sensesIn(w, 'calendar').length > 0,
  );

function ordersOf({ a, b }: AlignedPair, s: Substitution, t: Substitution): ExchangedOrder[] {
  return [
    {
      value: `${foldsOf(s.aWords)} / ${foldsOf(t.aWords)}`,
      label: `${s.aText} / ${t.aText}`,
      marks: [wordMark(a, { start: s.a.start, end: t.a.end })],
    },
    {
      value: `${foldsOf(s.bWords)} / ${foldsOf(t.bWords)}`,
      label: `${s.bText} / ${t.bText}`,
      marks: [wordMark(b, { start: s.b.start, end: t.b.end })],
    },
  ];
}
