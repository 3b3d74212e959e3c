// In: the times of an article one by one. Out: the same, those told from a day that was named before tied to it.
import type { TimeDirection, TimeExpression, TimeValue } from '../../core/value.ts';
import { resolve } from '../../values/time.ts';
import { saysClock, saysDate } from './unify.ts';

/** What the article last spoke of. */
export interface Trail {
  /** The last date of any size, and where it stood. */
  date?: TimeExpression;
  /** The last single day. */
  day?: TimeExpression;
  /** Index of the sentence of that day. */
  sentence: number;
  /** The last hour, as resolved, whose half of the day was told or chosen: 2013-01-31T21:00. */
  clock?: string | undefined;
  /** Index of the sentence of that hour. */
  clockSentence?: number;
}

/** What a time of day is tied by: when the article was written, and what the verb near it shows. */
export interface TieContext {
  readonly reference: string | undefined;
  readonly direction: TimeDirection | undefined;
  readonly sentence: number;
}

export const newTrail = (): Trail => ({ sentence: -2 });

/** Ties `the following day` to the date last mentioned, and a time of day to the day named in its sentence or the one before. */
export function tied(e: TimeExpression, trail: Trail, context: TieContext): TimeExpression {
  if (e.base) return e;
  // من 25 يناير 2011 حتى 11 فبراير من العام نفسه
  if (e.from && e.to?.shift?.from === 'previous' && !e.to.base) return { ...e, to: { ...e.to, base: e.from } };
  if (e.shift?.from === 'previous' || e.offset?.from === 'previous') return trail.date ? { ...e, base: trail.date } : e;
  if (trail.day === undefined || trail.sentence < context.sentence - 1 || !isClockAlone(e)) return e;
  const base = trail.day;
  if (isRemote(base, trail, context)) return e;
  if (!e.from && !e.to) return { ...e, base };
  return { ...e, ...(e.from && { from: { ...e.from, base } }), ...(e.to && { to: { ...e.to, base } }) };
}

/** Days from a day that a sentence before named to the day of writing, beyond which what follows is no more of that day. */
const REACH = 10;

/**
 * «أرواح شهداء 28 يناير 2011 … وتحتشد في الرابعة عصرا»: a day long past holds for the hour of an act of the same sentence that is past too,
 * and for nothing behind that sentence.
 */
function isRemote(day: TimeExpression, trail: Trail, { reference, direction, sentence }: TieContext): boolean {
  if (reference === undefined || (trail.sentence === sentence && direction === 'past')) return false;
  const first = resolve(day, reference)?.first;
  const [then, now] = [Date.parse(first?.slice(0, 10) ?? ''), Date.parse(reference.slice(0, 10))];
  return (
    Math.abs(then - now) > REACH * MS_OF_DAY && (trail.sentence < sentence || direction === undefined || then < now)
  );
}

const MS_OF_DAY = 86_400_000;

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

/** Does it leave its day or its half of the day to what stands around it? */
export function isClockOpen(e: TimeExpression): boolean {
  return isClockAlone(e) || [e, e.from, e.to].some((end) => end?.fields?.ambiguousHalf === true);
}

/** Keeps the last hour that was told as of one half of the day. */
export function followClock(trail: Trail, e: TimeExpression, resolved: TimeValue | undefined, sentence: number): void {
  if (e.fields?.hour !== undefined && !e.modifier) {
    trail.clock = resolved?.first?.includes('-') ? resolved.first : undefined;
    trail.clockSentence = sentence;
  } else if ((trail.clockSentence ?? 0) < sentence - 1) trail.clock = undefined;
}
