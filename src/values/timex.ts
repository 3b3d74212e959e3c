// In: a symbolic time. Out: its TIMEX3 value as far as the words alone say it, X for what they leave open.
import type { CalendarFields, TimeExpression } from '../core/value.ts';
import { isoYear, twoDigits } from './civil.ts';

/** `XXXX-04-07`, `XXXX-WXX-3`, `P3D`, `T15:30`, `2018-SU`; for a set what repeats. */
export function symbolOf(e: TimeExpression): string {
  if (e.duration !== undefined) return e.duration;
  if (e.from || e.to) return `${e.from ? symbolOf(e.from) : ''}/${e.to ? symbolOf(e.to) : ''}`;
  if (e.now) return 'PRESENT_REF';
  if (e.set && e.shift?.unit === 'weekend') return 'XXXX-WXX-WE';
  const f = e.fields ?? {};
  const date = dateSymbol(f, e.set === true);
  return `${date}${clockSymbol(f)}` || (e.offset ? e.offset.duration : 'XXXX-XX-XX');
}

function dateSymbol(f: CalendarFields, set: boolean): string {
  const year = f.year === undefined ? 'XXXX' : isoYear(f.year);
  if (f.month !== undefined) return `${year}-${twoDigits(f.month)}${f.day === undefined ? '' : `-${twoDigits(f.day)}`}`;
  if (f.weekday !== undefined) return `${year}-WXX-${f.weekday}`;
  if (f.day !== undefined) return `${year}-XX-${twoDigits(f.day)}`;
  if (f.quarter !== undefined) return `${year}-Q${f.quarter}`;
  if (f.half !== undefined) return `${year}-H${f.half}`;
  if (f.season !== undefined) return `${year}-${f.season}`;
  if (f.week !== undefined) return `${year}-W${twoDigits(f.week)}`;
  if (f.decade !== undefined) return f.decade >= 100 ? isoYear(f.decade).slice(0, -1) : `XX${String(f.decade / 10)}`;
  if (f.century !== undefined) return twoDigits(f.century - 1);
  if (f.year !== undefined) return year;
  return set || f.hour !== undefined || f.part !== undefined ? '' : 'XXXX-XX-XX';
}

function clockSymbol(f: CalendarFields): string {
  if (f.hour === undefined) return f.part === undefined ? '' : `T${f.part}`;
  const hour = twoDigits(f.hour % 24);
  if (f.minute === undefined) return `T${hour}`;
  return `T${hour}:${twoDigits(f.minute)}${f.second === undefined ? '' : `:${twoDigits(f.second)}`}`;
}
