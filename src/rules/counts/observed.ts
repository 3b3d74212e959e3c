// In: a topic. Out: its counts, sums and measures as observations, keyed by what is counted and what became of it.

import type { ClaimQuantity } from '../../core/claim.ts';
import { isCount } from '../../core/count.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import { group } from '../../lexicon/sets.ts';
import type { Observation } from '../findings/observations.ts';
import { countedClass, isVague } from './amounts.ts';

/** The counts of a topic; `loosely`: vague ones, and those of plans and of lengths of time, too; `ever`: and those over a longer time. */
export function observe(view: TopicView, loosely = false, ever = false): Observation<ClaimQuantity>[] {
  return view.statements.flatMap((statement) => {
    const { quantity } = statement.claim;
    if (
      !quantity ||
      CALENDAR.has(quantity.unit) ||
      (CALENDAR.has(quantity.of) && (!loosely || isCount(quantity))) ||
      ((isVague(quantity) || quantity.implied) && !loosely) ||
      (quantity.cumulative && !ever) ||
      !comparable(statement, loosely)
    )
      return [];
    return [
      { statement, key: keyOf(view, quantity), value: quantity, span: { start: quantity.start, end: quantity.end } },
    ];
  });
}

/** Lengths of time and ages are no counts: the rule on durations reads them. */
const CALENDAR = group('lengths-of-time');

function comparable({ claim }: Statement, loosely: boolean): boolean {
  if (claim.polarity !== 'affirmed') return false;
  return loosely || (claim.modality !== 'planned' && claim.modality !== 'hedged');
}

/** What is counted, what became of it, and how far the count reaches; never the value. */
function keyOf(view: TopicView, quantity: ClaimQuantity): string {
  const { state, unit, qualifiers, subset, others } = quantity;
  return [
    state,
    countedClass(view.world, quantity),
    unit,
    qualifiers.join(' '),
    subset ? 'subset' : '',
    others ? 'others' : '',
  ].join('|');
}
