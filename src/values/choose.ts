// In: the periods that an underspecified date may mean, and the reference. Out: the one that its words or its tense pick.
import type { TimeDirection } from '../core/value.ts';
import { civilOf, DAY } from './civil.ts';
import type { Period } from './period.ts';

/** How to pick: by counted steps (`last June`), else by direction. */
export interface Choice {
  readonly step?: number | undefined;
  readonly direction?: TimeDirection | undefined;
}

/**
 * Picks among candidate periods in time order. A step counts whole periods before (-1, -2) or after (1, 2) the reference's day;
 * step 0 takes the first that has not ended. Without a step the direction decides, and where it is open the nearest.
 */
export function choose(candidates: readonly Period[], moment: number, choice: Choice): Period | undefined {
  const today = Math.floor(moment / DAY) * DAY;
  const { step, direction } = choice;
  if (step !== undefined && step < 0) return candidates.filter((p) => p.end <= today).at(step);
  if (step !== undefined && step > 0) return candidates.filter((p) => p.start >= today + DAY)[step - 1];
  if (step === 0) return candidates.find((p) => p.end > today);
  const close = nearest(candidates, today);
  if (direction !== undefined && close && isYearly(candidates) && distance(close, today) < CLOSE) return close;
  if (direction === 'future') return candidates.find((p) => p.end > today);
  if (direction === 'past') return candidates.filter((p) => p.start <= moment).at(-1);
  return nearest(candidates, today);
}

/**
 * The nearest candidate; of two that are both far off, the one in the running year: newspapers leave the year out where it is
 * the year of writing (AP Stylebook, `years`).
 */
function nearest(candidates: readonly Period[], today: number): Period | undefined {
  let best: Period | undefined;
  for (const candidate of candidates)
    if (best === undefined || distance(candidate, today) < distance(best, today)) best = candidate;
  if (best === undefined || distance(best, today) < FAR) return best;
  const { year } = civilOf(today / DAY);
  return candidates.find((p) => civilOf(p.start / DAY).year === year) ?? best;
}

/** Do the candidates lie a year apart? A hearing that was put off to 31 January is tomorrow's, not last year's. */
function isYearly([a, b]: readonly Period[]): boolean {
  return a !== undefined && b !== undefined && b.start - a.start > 300 * DAY;
}

const CLOSE = 30 * DAY;

const FAR = 120 * DAY;

/** Days to the nearer end; 0 inside. Of two equally near ones the earlier wins: news tells what happened. */
function distance({ start, end }: Period, today: number): number {
  if (today < start) return start - today;
  return today >= end ? today - end + DAY : 0;
}
