// In: ISO dates. Out: how a reader writes them.
import type { Say } from '../core/say.ts';

/** `8 April 2021`, `April 2021`, `2021` of an ISO date; the time is left out. */
export function dateText(iso: string, say: Say): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  if (month === undefined) return year!;
  const named = say(`month.${Number(month)}`);
  if (day === undefined) return say('date.month', { month: named, year: year! });
  return say('date.day', { day: Number(day), month: named, year: year! });
}

/** The days between two ISO dates: `7 to 8 April 2021`, or both in full where they lie in two months. */
export function dateRangeText(first: string, last: string, say: Say): string {
  if (first === last) return dateText(first, say);
  const [a, b] = [first.split('-'), last.split('-')];
  if (a.length < 3 || b.length < 3 || a[0] !== b[0] || a[1] !== b[1])
    return say('date.range', { first: dateText(first, say), last: dateText(last, say) });
  return say('date.days', {
    first: Number(a[2]),
    last: Number(b[2]),
    month: say(`month.${Number(a[1])}`),
    year: a[0]!,
  });
}
