// In: digits parted by marks. Out: their parts (2021-04-07, 11 / 2016, 2004:2007), and what a part can be: a year, a month, a day.

import { formAt } from '../../core/document.ts';
import { glued, isDigits, isMark } from '../scan.ts';
import { FIRST_YEAR, LAST_YEAR, type TimeScan } from './part.ts';

/** Two or three runs of digits with one mark between them. */
export interface Chain {
  readonly parts: readonly string[];
  readonly mark: string;
  readonly end: number;
}

/** Two or three numbers with one mark between them; spaces may stand around a slash or hyphen only in `11 / 2016`. */
export function chainFrom(t: TimeScan, i: number): Chain | undefined {
  const { scan } = t;
  if (!isMark(scan, i + 1, '/-.–:') || !isDigits(scan, i + 2)) return undefined;
  const mark = formAt(scan.doc, i + 1).surface;
  // بين 2004:2007
  if (mark === ':' && ![i, i + 2].every((at) => isYear(formAt(scan.doc, at).surface))) return undefined;
  const tight = glued(scan, i + 1) && glued(scan, i + 2);
  const parts = [formAt(scan.doc, i).surface, formAt(scan.doc, i + 2).surface];
  if (!tight) {
    const fits = mark !== '.' && (yearAndMonth(parts) || (mark === '/' && parts.every(isYear)));
    return fits ? { parts, mark, end: i + 3 } : undefined;
  }
  if (!isMark(scan, i + 3, mark) || !glued(scan, i + 3) || !isDigits(scan, i + 4) || !glued(scan, i + 4))
    return { parts, mark, end: i + 3 };
  const third = formAt(scan.doc, i + 4).surface;
  if (isMark(scan, i + 5, mark) && glued(scan, i + 5) && isDigits(scan, i + 6)) return undefined;
  return { parts: [...parts, third], mark, end: i + 5 };
}

export const isYear = (text: string): boolean =>
  text.length === 4 && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;
export const isMonth = (text: string): boolean => text.length <= 2 && Number(text) >= 1 && Number(text) <= 12;
export const isDay = (text: string): boolean => text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;
export const FIRST_NEWS_YEAR = 1800;
export const yearAndMonth = ([a, b]: readonly string[]): boolean =>
  Math.max(Number(a), Number(b)) >= FIRST_NEWS_YEAR && ((isYear(a!) && isMonth(b!)) || (isMonth(a!) && isYear(b!)));

/** Two digits of a year: 00 to 49 are of this century, 50 to 99 of the last. */
export function shortYear(text: string): number {
  const n = Number(text);
  return n < 50 ? 2000 + n : 1900 + n;
}
