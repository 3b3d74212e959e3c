// In: a date-time and the zone of a desk. Out: the same instant as the clocks of that zone show it, with their offset written.
import { type CivilDate, DAY, daysOf, isoMinute, parseLocal } from './civil.ts';

/**
 * An ISO 8601 date or date-time as a reference in a time zone (IANA name, as in the tz database): an instant in another zone is
 * moved; one without a zone is taken for the desk's own; a day begins at midnight there. What gives no day is returned as it is.
 */
export function inTimeZone(written: string, timeZone: string): string {
  const local = parseLocal(written);
  if (!local) return written;
  if (local.zone === undefined)
    return `${isoMinute(local.seconds)}${offsetText(offsetOfLocal(local.seconds, timeZone))}`;
  const instant = local.seconds - local.zone * 60;
  const offset = offsetAt(instant, timeZone);
  return `${isoMinute(instant + offset * 60)}${offsetText(offset)}`;
}

/** Offset of a zone's clocks from UTC at an instant, in minutes. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name)!;
  const date: CivilDate = { year: part('year'), month: part('month'), day: part('day') };
  const shown = daysOf(date) * DAY + part('hour') * 3600 + part('minute') * 60 + part('second');
  return Math.round((shown - instant) / 60);
}

/** Offset where the clocks show this time; of a time that they skip or show twice, one of the two that meet there. */
function offsetOfLocal(seconds: number, timeZone: string): number {
  const first = offsetAt(seconds, timeZone);
  return offsetAt(seconds - first * 60, timeZone);
}

function offsetText(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * Milliseconds since 1970-01-01T00:00Z of an ISO 8601 date or date-time; NaN of anything else. What states no zone is taken for
 * UTC: the machine's own must never tell.
 */
export function instantOf(written: string): number {
  const bare = /T[\d:.]+$/.test(written);
  return Date.parse(bare ? `${written}Z` : written);
}
