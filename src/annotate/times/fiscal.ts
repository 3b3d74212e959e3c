// In: a token. Out: the quarter or half of a year that begins there: الربع الثالث, the first half of, Q3, H1.

import { formAt } from '../../core/document.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { RANK, ROLE, TRAIT } from '../kinds.ts';
import { glued, isDigits, isMark, isWord, isWordOf, numberOf, rankAt, senseWith } from '../scan.ts';
import { calendarWord, ordinalAt, part, type TimePart, type TimeScan, timeUnit } from './part.ts';

const THE_LAST = wordSet('the-last');

/** الربع الثالث, النصف الأول, the third quarter, Q3, H1. */
export function readFiscal(t: TimeScan, i: number): TimePart | undefined {
  const short = fiscalCode(t, i);
  if (short) return short;
  const found = t.scan.lang === 'ar' ? arabicFiscal(t, i) : englishFiscal(t, i);
  return (
    found &&
    part(
      i,
      found.end,
      'fiscal',
      { fields: found.half ? { half: found.index } : { quarter: found.index } },
      found.half && !holdsPeriod(t, found.end),
    )
  );
}

/** النصف الأول من العام, the first half of the year; a game has halves too, and no year behind them. */
function holdsPeriod(t: TimeScan, end: number): boolean {
  const of = senseWith(t.scan, end, TRAIT.of) ? end + 1 : end;
  const at = isWord(t.scan, of, 'the') ? of + 1 : of;
  return timeUnit(t, at) !== undefined || calendarWord(t, at, ROLE.direction) !== undefined;
}

function fiscalCode(t: TimeScan, i: number): TimePart | undefined {
  const { scan } = t;
  const code = calendarWord(t, i, ROLE.fiscalCode);
  if (code === undefined || !isDigits(scan, i + 1) || !glued(scan, i + 1)) return undefined;
  const value = Number(formAt(scan.doc, i + 1).surface);
  const half = code.is.half === true;
  if (value < 1 || value > (half ? 2 : 4)) return undefined;
  return part(i, i + 2, 'fiscal', { fields: half ? { half: value } : { quarter: value } });
}

interface Fiscal {
  readonly index: number;
  readonly half: boolean;
  readonly end: number;
}

function arabicFiscal(t: TimeScan, i: number): Fiscal | undefined {
  const word = rankAt(t.scan, i, RANK.fraction);
  const per = word ? numberOf(word, 'per') : 0;
  if (!word?.article || (per !== 2 && per !== 4)) return undefined;
  const nth = ordinalAt(t, i + 1);
  const last = isWordOf(t.scan, i + 1, THE_LAST);
  const index = nth?.value ?? (last ? per : 0);
  if (index < 1 || index > per) return undefined;
  return { index, half: per === 2, end: nth?.end ?? i + 2 };
}

function englishFiscal(t: TimeScan, i: number): Fiscal | undefined {
  const lead = isWord(t.scan, i, 'the') ? i + 1 : i;
  const nth = ordinalAt(t, lead);
  const at = nth && isMark(t.scan, nth.end, '-') ? nth.end + 1 : nth?.end;
  if (nth === undefined || at === undefined) return undefined;
  const quarter = timeUnit(t, at)?.is.unit === 'quarter';
  const half = rankAt(t.scan, at, RANK.fraction)?.key === 'half';
  if (!(quarter && nth.value <= 4) && !(half && nth.value <= 2)) return undefined;
  return { index: nth.value, half: half && !quarter, end: at + 1 };
}
