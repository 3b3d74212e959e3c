// In: the times of an article one by one. Out: the same, those told from a day that was named before tied to it.
import type { TimeExpression } from '../../core/value.ts';
import { saysClock, saysDate } from './unify.ts';

/** What the article last spoke of. */
export interface Trail {
  /** The last date of any size, and where it stood. */
  date?: TimeExpression;
  /** The last single day. */
  day?: TimeExpression;
  /** Index of the sentence of that day. */
  sentence: number;
}

export const newTrail = (): Trail => ({ sentence: -2 });

/** Ties `the following day` to the date last mentioned, and a time of day to the day named in its sentence or the one before. */
export function tied(e: TimeExpression, trail: Trail, sentence: number): TimeExpression {
  if (e.base) return e;
  // من 25 يناير 2011 حتى 11 فبراير من العام نفسه
  if (e.from && e.to?.shift?.from === 'previous' && !e.to.base) return { ...e, to: { ...e.to, base: e.from } };
  if (e.shift?.from === 'previous' || e.offset?.from === 'previous') return trail.date ? { ...e, base: trail.date } : e;
  if (trail.day === undefined || trail.sentence < sentence - 1 || !isClockAlone(e)) return e;
  const base = trail.day;
  if (!e.from && !e.to) return { ...e, base };
  return { ...e, ...(e.from && { from: { ...e.from, base } }), ...(e.to && { to: { ...e.to, base } }) };
}

/** Keeps what later times may be counted from. */
export function follow(trail: Trail, e: TimeExpression, sentence: number): void {
  if (!isPoint(e) || !saysDate(e)) return;
  trail.date = e;
  if (!isDay(e)) return;
  trail.day = e;
  trail.sentence = sentence;
}

function isClockAlone(e: TimeExpression): boolean {
  if (e.set || e.duration !== undefined || e.now) return false;
  if (e.from || e.to) return [e.from, e.to].every((end) => end === undefined || isClockAlone(end));
  return saysClock(e) && !saysDate(e);
}

const isPoint = (e: TimeExpression): boolean =>
  !e.set && !e.now && e.duration === undefined && !e.from && !e.to && !e.rest && !e.offset?.stretch && !e.modifier;

/** A day of the calendar, a weekday, a holiday, yesterday, three days ago. */
function isDay({ fields, shift, offset, nth }: TimeExpression): boolean {
  if (fields?.day !== undefined || fields?.weekday !== undefined || fields?.holiday !== undefined) return true;
  if (shift) return shift.unit === 'day';
  return nth?.weekday !== undefined || (offset !== undefined && /^P\d+[DW]$/.test(offset.duration));
}
