// In: moments (seconds of a local calendar) and units. Out: the periods around them, and moments moved by durations.
import type { Grain } from '../core/value.ts';
import { civilOf, DAY, daysInMonth, daysOf, isoDate, isoMinute, isoWeekOf, isoYear, weekdayOf } from './civil.ts';

/** `[start, end)` in seconds since 1970-01-01T00:00 local, at a grain. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly grain: Grain;
}

const dayPeriod = (first: number, last: number, grain: Grain): Period => ({
  start: first * DAY,
  end: (last + 1) * DAY,
  grain,
});

export function dayOf(days: number): Period {
  return dayPeriod(days, days, 'day');
}

export function monthOf(year: number, month: number): Period {
  const carried = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const first = daysOf({ year: carried, month: m, day: 1 });
  return dayPeriod(first, first + daysInMonth(carried, m) - 1, 'month');
}

export function yearsOf(year: number, count: number, grain: Grain): Period {
  return dayPeriod(daysOf({ year, month: 1, day: 1 }), daysOf({ year: year + count, month: 1, day: 1 }) - 1, grain);
}

/** The months `[month, month + count)` of a year as one period. */
export function monthsOf(year: number, month: number, count: number, grain: Grain): Period {
  return { start: monthOf(year, month).start, end: monthOf(year, month + count - 1).end, grain };
}

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A season by the meteorological months; winter begins in December of its year. */
export function seasonOf(year: number, season: string): Period {
  return monthsOf(year, SEASON_START[season]!, 3, 'season');
}

/** The calendar unit that holds a moment, moved by `by` units. Weeks begin on Monday (ISO 8601). */
export function unitAround(moment: number, unit: Grain, by: number): Period {
  const days = Math.floor(moment / DAY);
  const { year, month } = civilOf(days);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return clockUnit(moment, unit, by);
    case 'daypart':
    case 'day':
      return dayOf(days + by);
    case 'week': {
      const monday = days - weekdayOf(days) + 1 + by * 7;
      return dayPeriod(monday, monday + 6, 'week');
    }
    case 'weekend': {
      const saturday = days - weekdayOf(days) + 6 + by * 7;
      return dayPeriod(saturday, saturday + 1, 'weekend');
    }
    case 'month':
      return monthOf(year, month + by);
    case 'quarter':
      return monthsOf(year, Math.floor((month - 1) / 3) * 3 + 1 + by * 3, 3, 'quarter');
    case 'season':
      return monthsOf(month < 3 ? year - 1 : year, (Math.floor(month / 3) || 4) * 3 + by * 3, 3, 'season');
    case 'half':
      return monthsOf(year, (month <= 6 ? 1 : 7) + by * 6, 6, 'half');
    case 'year':
      return yearsOf(year + by, 1, 'year');
    case 'decade':
      return yearsOf((Math.floor(year / 10) + by) * 10, 10, 'decade');
    case 'century':
      return yearsOf((Math.floor(year / 100) + by) * 100, 100, 'century');
  }
}

const CLOCK_SECONDS = { second: 1, minute: 60, hour: 3600 } as const;

function clockUnit(moment: number, unit: 'second' | 'minute' | 'hour', by: number): Period {
  const size = CLOCK_SECONDS[unit];
  const start = (Math.floor(moment / size) + by) * size;
  return { start, end: start + size, grain: unit };
}

/** An ISO 8601 duration by its parts; fractions are kept. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
  /** The finest unit named. */
  readonly grain: Grain;
}

const DURATION =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const DURATION_GRAINS: readonly Grain[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const MONTH_DAYS = 30;

/** Reads an ISO 8601 duration; undefined where it is none. A fraction of a month counts as so much of 30 days. */
export function parseDuration(text: string): Duration | undefined {
  const m = DURATION.exec(text);
  if (m === null || text === 'P') return undefined;
  const n = (i: number): number => Number(m[i] ?? 0);
  const months = n(1) * 12 + n(2);
  const whole = Math.trunc(months);
  const grain = DURATION_GRAINS.findLast((_, i) => m[i + 1] !== undefined) ?? 'day';
  return {
    months: whole,
    days: n(3) * 7 + n(4) + (months - whole) * MONTH_DAYS,
    seconds: n(5) * 3600 + n(6) * 60 + n(7),
    grain,
  };
}

/** A moment moved by a duration. Moving by months keeps the day of the month, or takes its last day. */
export function moved(moment: number, duration: Duration, sign: 1 | -1): number {
  const days = Math.floor(moment / DAY);
  const time = moment - days * DAY;
  const { year, month, day } = civilOf(days);
  const index = year * 12 + (month - 1) + sign * duration.months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const base = daysOf({ year: y, month: m, day: Math.min(day, daysInMonth(y, m)) });
  return base * DAY + time + sign * Math.round(duration.days * DAY + duration.seconds);
}

/** TIMEX3 value of a period at its own grain; an arbitrary stretch is written `first/last`. */
export function timexOf({ start, end, grain }: Period): string {
  const days = Math.floor(start / DAY);
  const { year, month } = civilOf(days);
  switch (grain) {
    case 'second':
    case 'minute':
    case 'hour':
      return isoMinute(start);
    case 'day':
      return end - start === DAY ? isoDate(days) : `${isoDate(days)}/${isoDate(end / DAY - 1)}`;
    case 'week': {
      const iso = isoWeekOf(days);
      return `${isoYear(iso.year)}-W${String(iso.week).padStart(2, '0')}`;
    }
    case 'weekend': {
      const iso = isoWeekOf(days);
      return `${isoYear(iso.year)}-W${String(iso.week).padStart(2, '0')}-WE`;
    }
    case 'month':
      return `${isoYear(year)}-${String(month).padStart(2, '0')}`;
    case 'quarter':
      return `${isoYear(year)}-Q${Math.floor((month - 1) / 3) + 1}`;
    case 'half':
      return `${isoYear(year)}-H${month < 7 ? 1 : 2}`;
    case 'season':
      return `${isoYear(year)}-${Object.keys(SEASON_START).find((key) => SEASON_START[key] === month) ?? 'XX'}`;
    case 'year':
      return isoYear(year);
    case 'decade':
      return isoYear(year).slice(0, -1);
    case 'century':
      return isoYear(year).slice(0, -2);
    case 'daypart':
      return `${isoMinute(start)}/${isoMinute(end)}`;
  }
}

/** First and last of a period, inclusive: years and months as such, clock times to the minute, everything else by its days. */
export function endsOf(period: Period): { readonly first: string; readonly last: string } {
  const { start, end, grain } = period;
  if (grain === 'year' || grain === 'month') return { first: timexOf(period), last: timexOf(period) };
  if (grain === 'second' || grain === 'minute' || grain === 'hour')
    return { first: isoMinute(start), last: isoMinute(start) };
  // A part of the day that ends at midnight ends with the last minute of its day.
  if (grain === 'daypart') return { first: isoMinute(start), last: isoMinute(end % DAY === 0 ? end - 60 : end) };
  return { first: isoDate(Math.floor(start / DAY)), last: isoDate(Math.ceil(end / DAY) - 1) };
}
