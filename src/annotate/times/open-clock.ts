// In: a time of day that leaves its half or its day open, the tense around it and the moment of writing. Out: the same with half and day chosen.
import type { TimeDirection, TimeExpression } from '../../core/value.ts';
import { resolve } from '../../values/time.ts';
import type { Scan } from '../scan.ts';
import type { Trail } from './anchor.ts';
import type { TimePart } from './part.ts';
import { saysClock, saysDate } from './unify.ts';

/** What the choice rests on. */
export interface Moment {
  /** The article's date, ISO 8601. */
  readonly reference: string | undefined;
  readonly direction: TimeDirection | undefined;
}

/** «الساعة الثامنة», «انتهت في التاسعة»: the half that the clock told before it, the tense or the habit of newspapers shows; the day that the tense shows. */
export function closed(e: TimeExpression, moment: Moment, trail: Trail): TimeExpression {
  if (moment.reference === undefined || e.set || e.duration !== undefined) return e;
  if (e.from && e.to) return e;
  if (e.from) return { ...e, from: closedPoint(e.from, moment, trail) };
  if (e.to) return { ...e, to: closedPoint(e.to, moment, trail) };
  return closedPoint(e, moment, trail);
}

function closedPoint(e: TimeExpression, moment: Moment, trail: Trail): TimeExpression {
  if (!saysClock(e)) return e;
  return onPastDay(e.fields?.ambiguousHalf === true ? inHalf(e, moment, trail) : e, moment);
}

/** Noon and midnight of the clock of twelve hours. */
const HALF_DAY = 12;

function inHalf(e: TimeExpression, { reference, direction }: Moment, trail: Trail): TimeExpression {
  const hour = e.fields!.hour! % HALF_DAY;
  const halves = [hour, hour + HALF_DAY].map((h) => ({ ...e, fields: { ...e.fields, hour: h } }));
  const [am, pm] = halves.map((half) => startOf(half, reference));
  if (am === undefined || pm === undefined) return e;
  const [morning, evening] = halves as [TimeExpression, TimeExpression];
  const { clock } = trail;
  if (clock !== undefined && clock.slice(0, DATE) === am.slice(0, DATE) && clock <= pm)
    return clock <= am ? morning : evening;
  const now = reference!.slice(0, MINUTE);
  if (now.length < MINUTE || now.slice(0, DATE) !== am.slice(0, DATE)) return usual(e, evening);
  if (direction === 'past') return pm <= now ? evening : morning;
  if (direction === 'future') return am > now ? morning : evening;
  return usual(e, evening);
}

/** Lengths of `2013-01-31` and `2013-01-31T17:05`. */
const DATE = 10;
const MINUTE = 16;

/** The hours that newspapers tell without their half are those of the working day: up to half past six they lie behind noon. */
const LAST_OF_AFTERNOON = 6.5;

function usual(e: TimeExpression, evening: TimeExpression): TimeExpression {
  const { hour, minute } = e.fields!;
  return hour! + (minute ?? 0) / 60 <= LAST_OF_AFTERNOON ? evening : e;
}

/** «ظهر البيان في التاسعة مساء», written at five: yesterday at nine. */
function onPastDay(e: TimeExpression, { reference, direction }: Moment): TimeExpression {
  if (direction !== 'past' || e.base || saysDate(e)) return e;
  const start = startOf(e, reference);
  // A day without its hour is over when it is written of.
  const now = reference!.length < MINUTE ? `${reference!.slice(0, DATE)}T23:59` : reference!.slice(0, MINUTE);
  if (start === undefined || start <= now) return e;
  return { ...e, base: { shift: { unit: 'day', by: -1 } } };
}

/** The first minute that an expression means. */
export function startOf(e: TimeExpression, reference: string | undefined): string | undefined {
  const first = resolve(e, reference)?.first;
  return first !== undefined && first.length >= MINUTE ? first : undefined;
}

/** «17:45» on a line of its own, later than the article's date: the hour of an entry of a live page, whose day is not known. */
export function isAnchor({ doc, first, limit }: Scan, p: TimePart, e: TimeExpression, reference?: string): boolean {
  if (
    p.token !== first ||
    p.tokenEnd < limit ||
    limit - first === doc.tokens.count ||
    e.fields?.hour === undefined ||
    saysDate(e)
  )
    return false;
  const start = startOf(e, reference);
  return start !== undefined && start > reference!.slice(0, MINUTE);
}
