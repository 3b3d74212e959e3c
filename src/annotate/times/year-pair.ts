// In: digits parted by a slash, hyphen or colon. Out: a year and a later one: 2012/2013, 2003/04.

import { wordSet } from '../../lexicon/sets.ts';
import { isDigits, isMark, isWordOf } from '../scan.ts';
import { type Chain, chainFrom, FIRST_NEWS_YEAR, isYear, shortYear } from './digit-chain.ts';
import { part, type TimePart, type TimeScan } from './part.ts';

/** العام المالي 2012/2013, موسم 2003/04: one year and the next. */
export function yearPairAt(t: TimeScan, i: number): TimePart | undefined {
  const chain = isDigits(t.scan, i) && isMark(t.scan, i + 1, '/:') ? chainFrom(t, i) : undefined;
  return chain && yearPair(i, chain);
}

export function yearPair(i: number, { parts, mark, end }: Chain): TimePart | undefined {
  const [a, b] = parts as [string, string];
  if (parts.length > 2 || !isYear(a) || mark === '.' || Number(a) < FIRST_NEWS_YEAR) return undefined;
  const next = isYear(b) ? Number(b) : b.length === 2 && mark === '/' && Number(b) > 12 ? shortYear(b) : undefined;
  if (next === undefined || next === Number(a) || Math.abs(next - Number(a)) > MOST_YEARS) return undefined;
  // ٢٠١٣/٢٠١٢: from right to left.
  const [first, last] = next > Number(a) ? [Number(a), next] : [next, Number(a)];
  return part(i, end, 'years', { from: { fields: { year: first } }, to: { fields: { year: last } } });
}

/** `the 2010-11 season`, `during the 2012-13 campaign`: no month is meant. */
export function seasonAt({ scan }: TimeScan, i: number, { parts, mark, end }: Chain): TimePart | undefined {
  const [a, b] = parts as [string, string];
  if (parts.length > 2 || mark === '.' || !isYear(a) || b.length !== 2 || Number(b) !== (Number(a) + 1) % 100)
    return undefined;
  if (!isWordOf(scan, end, SEASONS)) return undefined;
  return part(i, end, 'years', { from: { fields: { year: Number(a) } }, to: { fields: { year: Number(a) + 1 } } });
}

const SEASONS = wordSet('counted-in-two-years');

const MOST_YEARS = 20;
