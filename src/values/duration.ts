// In: an ISO 8601 length of time with what bounds it. Out: its seconds as an interval, and whether two lengths can be one.
import type { Grain, NumberValue, TimeModifier } from '../core/value.ts';
import { DAY } from './civil.ts';
import { parseDuration } from './period.ts';
import { bounded, exactly, relate } from './quantity.ts';

const YEAR = 365.2425 * DAY;
const UNIT_SECONDS: Readonly<Partial<Record<Grain, number>>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: DAY,
  week: 7 * DAY,
  month: YEAR / 12,
  year: YEAR,
};

/** A length in seconds. */
export interface Seconds {
  readonly length: NumberValue;
  /** The finest unit that is named. */
  readonly unit: number;
}

/** Seconds of an ISO 8601 duration; a month is a twelfth of the mean year. Undefined for what is none. */
export function durationSeconds(iso: string, modifier?: TimeModifier): Seconds | undefined {
  const parsed = parseDuration(iso);
  if (parsed === undefined) return undefined;
  const seconds = (parsed.months / 12) * YEAR + parsed.days * DAY + parsed.seconds;
  return { length: boundedBy(seconds, modifier), unit: UNIT_SECONDS[parsed.grain] ?? DAY };
}

function boundedBy(seconds: number, modifier: TimeModifier | undefined): NumberValue {
  switch (modifier) {
    case 'MORE_THAN':
      return bounded(seconds, 'gt');
    case 'EQUAL_OR_MORE':
      return bounded(seconds, 'gte');
    case 'LESS_THAN':
      return bounded(seconds, 'lt');
    case 'EQUAL_OR_LESS':
      return bounded(seconds, 'lte');
    case 'APPROX':
      return { ...exactly(seconds), approximate: true };
    default:
      return exactly(seconds);
  }
}

/** Round numbers of a unit stand for what lies near them: an hour for 50 minutes, a year for 11 months; not two days for three. */
const ROUNDING = 0.2;
const ABOUT = 0.1;

/**
 * Can two lengths be one? Bounds must leave room for both; a length in a coarser unit stands for what rounds to it.
 * Symmetric.
 */
export function lengthsAgree(a: Seconds, b: Seconds): boolean {
  if (relate(a.length, b.length) !== 'disjoint') return true;
  const [x, y] = [a.length.value, b.length.value];
  if (x === undefined || y === undefined) return false;
  const coarse = Math.max(a.unit, b.unit);
  const vague = [a, b].reduce(
    (slack, s) => slack + (s.length.approximate ? s.unit / 2 + ABOUT * s.length.value! : 0),
    0,
  );
  if (Math.abs(x - y) < vague) return true;
  if (a.unit === b.unit) return false;
  return Math.abs(x - y) < Math.max(coarse / 2, ROUNDING * Math.min(x, y));
}
