// In: a token. Out: the edge of a period that begins there: مطلع العام, mid-2012, by the end of the year, بقية اليوم.

import { FEATURE } from '../../core/lexeme.ts';
import type { Grain, TimeExpression, TimeModifier } from '../../core/value.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { isMark, isWord, isWordOf, senseWith } from '../scan.ts';
import { namesAge } from './day-part.ts';
import { calendarWord, part, type TimePart, type TimeScan, timeUnit } from './part.ts';
import { PERIODS } from './period.ts';
import { saysDate } from './unify.ts';

const LAST = wordSet('last-before-noun');

/** مطلع العام, early this month, mid-2012, نهاية الأسبوع المقبل, by the end of the year, بقية اليوم: an edge and the period it cuts. */
export function readEdge(t: TimeScan, i: number, period: (at: number) => TimePart | undefined): TimePart | undefined {
  const rest = calendarWord(t, i, ROLE.rest);
  if (rest) return cut(t, i, i + rest.length, period, { rest: rest.is.side === 'before' ? 'before' : 'after' });
  const lead = t.scan.lang === 'en' && isWord(t.scan, i, 'the') ? i + 1 : i;
  const word = calendarWord(t, lead, ROLE.edge);
  // بداية من الثانية عشرة: since.
  if (word === undefined || (calendarWord(t, lead, ROLE.since)?.length ?? 0) > word.length) return undefined;
  return cut(t, i, lead + word.length, period, { modifier: word.is.edge as TimeModifier });
}

function cut(
  t: TimeScan,
  i: number,
  end: number,
  period: (at: number) => TimePart | undefined,
  change: Partial<TimeExpression>,
): TimePart | undefined {
  const { scan } = t;
  let at = isMark(scan, end, '-') ? end + 1 : end;
  if (senseWith(scan, at, TRAIT.of) || senseWith(scan, at, TRAIT.in)) at++;
  if (isWord(scan, at, 'my')) at++;
  const found = period(at) ?? bareUnit(t, at);
  if (found === undefined || found.expression.modifier || found.expression.from) return undefined;
  if (found.weak && found.rule === 'fiscal') return undefined;
  // نهاية عصر الاستبداد
  const of = scan.lang === 'ar' && found.rule === 'part' ? calendarWord(t, at, ROLE.part) : undefined;
  if (of && namesAge(t, at, of)) return undefined;
  if (change.rest && !saysDate(found.expression)) return undefined;
  // حصل على حكم آخر يوم 13: another one, on the 13th.
  if (isWordOf(scan, i, LAST) && found.expression.fields?.day !== undefined) return undefined;
  return part(i, found.tokenEnd, `edge.${found.rule}`, { ...found.expression, ...change });
}

/** بقية الأسبوع, the end of the month: the running one. */
export function bareUnit(t: TimeScan, i: number): TimePart | undefined {
  const at = isWord(t.scan, i, 'the') ? i + 1 : i;
  const unit = timeUnit(t, at);
  if (unit === undefined || unit.is.short === true || (unit.features & (FEATURE.dual | FEATURE.plural)) !== 0)
    return undefined;
  if (t.scan.lang === 'ar' && !unit.article) return undefined;
  if (!PERIODS.has(String(unit.is.unit))) return undefined;
  return part(i, at + unit.length, `relative.${unit.is.unit}`, { shift: { unit: unit.is.unit as Grain, by: 0 } });
}
