// In: the token behind an ISO date. Out: the clock time glued to it: T13:15:30Z.

import { formAt } from '../../core/document.ts';
import type { CalendarFields } from '../../core/value.ts';
import { glued, isDigits, isMark, isWord } from '../scan.ts';
import type { TimeScan } from './part.ts';

/** `T13:15:30`, with its fraction and zone, glued behind an ISO date. */
export function isoClock(t: TimeScan, i: number): { fields: CalendarFields; end: number } | undefined {
  const { scan } = t;
  if (!isWord(scan, i, 't') || !glued(scan, i)) return undefined;
  const at = (k: number): number => Number(formAt(scan.doc, k).surface);
  if (!isDigits(scan, i + 1) || !isMark(scan, i + 2, ':') || !isDigits(scan, i + 3)) return undefined;
  const second = isMark(scan, i + 4, ':') && isDigits(scan, i + 5) ? at(i + 5) : undefined;
  let end = second === undefined ? i + 4 : i + 6;
  if (isMark(scan, end, '.') && glued(scan, end) && isDigits(scan, end + 1)) end += 2;
  const zone = isoZone(t, end);
  const fields = {
    hour: at(i + 1),
    minute: at(i + 3),
    ...(second !== undefined && { second }),
    ...(zone && { zone: zone.minutes }),
  };
  return { fields, end: zone?.end ?? end };
}

function isoZone(t: TimeScan, i: number): { minutes: number; end: number } | undefined {
  const { scan } = t;
  if (isWord(scan, i, 'z') && glued(scan, i)) return { minutes: 0, end: i + 1 };
  if (
    !isMark(scan, i, '+-') ||
    !glued(scan, i) ||
    !isDigits(scan, i + 1) ||
    !isMark(scan, i + 2, ':') ||
    !isDigits(scan, i + 3)
  )
    return undefined;
  const minutes = Number(formAt(scan.doc, i + 1).surface) * 60 + Number(formAt(scan.doc, i + 3).surface);
  return { minutes: formAt(scan.doc, i).surface === '-' ? -minutes : minutes, end: i + 4 };
}
