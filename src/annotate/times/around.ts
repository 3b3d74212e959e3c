// In: a token. Out: the time told by a day in it or beside it: the week of October 7, الأسبوع المنتهي في 12 مارس, عشية عيد الفطر.

import type { TimeExpression } from '../../core/value.ts';
import { ROLE } from '../kinds.ts';
import { isWord } from '../scan.ts';
import { calendarWord, part, type TimePart, type TimeScan, timeUnit } from './part.ts';

type ReadDay = (at: number) => TimePart | undefined;

/** Reads the week or weekend that holds a day, and the day before one. */
export function readAround(t: TimeScan, i: number, day: ReadDay): TimePart | undefined {
  return weekOf(t, i, day) ?? eveOf(t, i, day);
}

/** `the week beginning February 4`, `the weekend of 5 May`, الأسبوع الذي يبدأ في 4 فبراير. */
function weekOf(t: TimeScan, i: number, day: ReadDay): TimePart | undefined {
  const lead = t.scan.lang === 'en' && isWord(t.scan, i, 'the') ? i + 1 : i;
  const weekend = calendarWord(t, lead, ROLE.weekend);
  const unit = weekend ?? timeUnit(t, lead);
  if (unit === undefined || !(weekend || unit.is.unit === 'week') || (t.scan.lang === 'ar' && !unit.article))
    return undefined;
  const link = calendarWord(t, lead + unit.length, ROLE.ofItsWeek);
  const found = link && dayAt(day, lead + unit.length + link.length);
  if (found === undefined) return undefined;
  const shift = { unit: weekend ? 'weekend' : 'week', by: 0 } as const;
  return part(i, found.tokenEnd, 'around', { shift, base: found.expression });
}

/** `on the eve of Eid`, عشية رأس السنة: the day before. */
function eveOf(t: TimeScan, i: number, day: ReadDay): TimePart | undefined {
  const word = calendarWord(t, i, ROLE.eve);
  const found = word && dayAt(day, i + word.length);
  if (found === undefined) return undefined;
  return part(i, found.tokenEnd, 'eve', { offset: { duration: 'P1D', sign: -1 }, base: found.expression });
}

/** A single day that stands for itself. */
function dayAt(day: ReadDay, i: number): TimePart | undefined {
  const found = day(i);
  return found && !found.weak && saysDay(found.expression) ? found : undefined;
}

function saysDay({ fields, shift, from, to, set }: TimeExpression): boolean {
  if (from || to || set) return false;
  return [fields?.day, fields?.weekday, fields?.holiday].some((x) => x !== undefined) || shift?.unit === 'day';
}
