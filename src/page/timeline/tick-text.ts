// In: an instant, and how long a time is shown. Out: what stands at the axis or beside a mark.
import type { Say } from '../../core/say.ts';
import { DAY } from './geometry.ts';
import type { Moment } from './rows.ts';

/** The narrow chart takes the first of two names of a month: أبريل of أبريل/نيسان. */
const monthName = (month: number, say: Say): string => say(`month.${month}`).split('/')[0]!;

const dayMonth = (date: Date, say: Say): string =>
  say('page.date.day-month', { day: date.getUTCDate(), month: monthName(date.getUTCMonth() + 1, say) });

const clock = (date: Date): string => date.toISOString().slice(11, 16);

/** A tick's words: the hour in a span of days, the day in a span of months, then the month, then the year. */
export function tickText(date: Date, [first, last]: readonly [number, number], say: Say): string {
  const days = (last - first) / DAY;
  if (days <= 3) return date.getTime() % DAY === 0 ? dayMonth(date, say) : clock(date);
  if (days <= 240) return dayMonth(date, say);
  const year = String(date.getUTCFullYear());
  return days <= 1500 ? say('date.month', { month: monthName(date.getUTCMonth() + 1, say), year }) : year;
}

/** `7 April 06:10`, `April 2021`, `2021`: as fine as the date is. */
export function momentText({ iso }: Moment, say: Say): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  if (month === undefined) return year!;
  if (day === undefined) return say('date.month', { month: monthName(Number(month), say), year: year! });
  const time = /T(\d\d:\d\d)/.exec(iso)?.[1];
  const text = say('page.date.day-month', { day: Number(day), month: monthName(Number(month), say) });
  return time ? `${text} ${time}` : text;
}

/** Keeps the order of `7 أبريل 06:10` in a drawing that runs left to right. */
export const inDirection = (text: string, rightToLeft: boolean): string =>
  `${rightToLeft ? '\u2067' : '\u2066'}${text}\u2069`;
