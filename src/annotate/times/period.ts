// In: a token. Out: the period that begins there: الأسبوع الماضي, this year, الربع الثالث من 2025, مطلع الشهر المقبل, last 3 days.

import { formAt } from '../../core/document.ts';
import { FEATURE } from '../../core/lexeme.ts';
import type { Grain, TimeExpression, TimeModifier } from '../../core/value.ts';
import { glued, isDigits, isMark, isWord, numberOf, senseAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { lengthAt } from './duration.ts';
import { calendarWord, ordinalAt, part, type TimePart, type TimeScan, timeUnit, wholeAt } from './part.ts';
import { saysDate } from './unify.ts';

/** Units whose last and next are calendar periods; seconds and minutes move the clock. */
const PERIODS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year', 'decade', 'century']);

/** Reads this, last and next: in Arabic behind the unit, in English before it. */
export function readPeriod(t: TimeScan, i: number): TimePart | undefined {
  return stretch(t, i) ?? (t.scan.lang === 'ar' ? arabicPeriod(t, i) : englishPeriod(t, i)) ?? weekend(t, i);
}

/** A unit moved from the reference: the expression of `last week`, `next hour`. */
function shifted(unit: Grain, direction: Sense): TimeExpression {
  const by = numberOf(direction, 'by');
  const from = direction.is.previous === true ? { from: 'previous' as const } : {};
  if (PERIODS.has(unit)) return { shift: { unit, by, ...from } };
  const duration = { second: 'PT1S', minute: 'PT1M', hour: 'PT1H' }[unit as 'hour'];
  if (by === 0) return { now: true };
  return { offset: { duration: duration.replace('1', String(Math.abs(by))), sign: by < 0 ? -1 : 1, ...from } };
}

/** الأسبوع الماضي, هذا العام, العام نفسه, اليوم السابق. */
function arabicPeriod(t: TimeScan, i: number): TimePart | undefined {
  const this_ = calendarWord(t, i, 'this');
  const at = this_ ? i + this_.length : i;
  const quarter = senseAt(t.scan, at, 'number', 'fraction');
  const unit = quarter && numberOf(quarter, 'per') === 4 ? quarter : timeUnit(t, at);
  if (unit === undefined || unit.length > 1 || (unit.features & (FEATURE.dual | FEATURE.plural)) !== 0)
    return undefined;
  const direction = calendarWord(t, at + 1, 'direction');
  const grain = unit === quarter ? 'quarter' : (unit.is.unit as Grain);
  const agrees =
    direction &&
    (direction.article || direction.length > 1 || direction.key === 'same') &&
    direction.conjunction === '' &&
    direction.preposition === '';
  if (agrees && direction.is.latest === true && unit.is.unit === 'day') return undefined;
  if (agrees && (unit.article || this_) && !generalNoun(t, at, unit)) {
    return part(i, at + 1 + direction.length, `relative.${grain}`, shifted(grain, direction));
  }
  if (this_ && unit.article) return part(i, at + 1, `relative.${grain}`, shifted(grain, this_));
  return undefined;
}

/** الأمين العام الجديد: behind a definite masculine title عام is `general`. */
function generalNoun(t: TimeScan, at: number, unit: Sense): boolean {
  if (unit.is.unit !== 'year' || unit.key !== 'year') return false;
  return senseWith(t.scan, at - 1, 'general') !== undefined;
}

/** last week, this year, next month, the past decade, the same day. */
function englishPeriod(t: TimeScan, i: number): TimePart | undefined {
  const lead = articleAt(t, i) ? i + 1 : i;
  const direction = calendarWord(t, lead, 'direction');
  const at = direction ? lead + direction.length : lead;
  const unit = timeUnit(t, at);
  if (unit === undefined || (unit.features & FEATURE.plural) !== 0 || (unit.is.short === true && at === i))
    return undefined;
  const grain = unit.is.unit as Grain;
  if (unit.is.short === true && t.scan.doc.tokens.end[at]! - t.scan.doc.tokens.start[at]! === 1) return undefined;
  const behind = calendarWord(t, at + unit.length, 'direction');
  if (behind?.is.behind === true)
    return part(i, at + unit.length + behind.length, `relative.${grain}`, shifted(grain, behind));
  if (direction && direction.is.behind !== true)
    return part(i, at + unit.length, `relative.${grain}`, shifted(grain, direction));
  return lead > i && PERIODS.has(grain) && endsClause(t, at + unit.length)
    ? part(i, at + unit.length, `relative.${grain}`, { shift: { unit: grain, by: 0 } }, true)
    : undefined;
}

const articleAt = (t: TimeScan, i: number): boolean => calendarWord(t, i, 'article') !== undefined;
const endsClause = (t: TimeScan, i: number): boolean => i >= t.scan.limit || isMark(t.scan, i, '.?!,');

/** خلال الأيام الثلاثة الماضية, last 3 days, the past two decades, آخر 3 سنوات, 3 أيام القادمة. */
function stretch(t: TimeScan, i: number): TimePart | undefined {
  return t.scan.lang === 'en' ? englishStretch(t, i) : (arabicStretch(t, i) ?? arabicNounFirst(t, i));
}

function englishStretch(t: TimeScan, i: number): TimePart | undefined {
  const lead = articleAt(t, i) ? i + 1 : i;
  const count = wholeAt(t, lead);
  const inner = count && !count.ordinal ? calendarWord(t, count.end, 'direction') : undefined;
  const named =
    inner && inner.is.behind !== true && numberOf(inner, 'by') !== 0
      ? timeUnit(t, count!.end + inner.length)
      : undefined;
  const iso = named && isoOf(named.is.unit as Grain, count!.value);
  if (inner && iso) return stretchPart(i, count!.end + inner.length + 1, iso, numberOf(inner, 'by'));
  const direction = calendarWord(t, lead, 'direction');
  const by = direction ? numberOf(direction, 'by') : 0;
  if (direction === undefined || by === 0 || direction.is.behind === true) return undefined;
  const length = lengthAt(t, lead + direction.length);
  return length?.counted ? stretchPart(i, length.end, length.iso, by) : undefined;
}

function stretchPart(token: number, end: number, duration: string, by: number): TimePart {
  return part(token, end, 'relative.stretch', { offset: { duration, sign: by < 0 ? -1 : 1, stretch: true } });
}

/** آخر ثلاث سنوات, الثلاثة أيام الماضية, العقدين الماضيين, الـ24 ساعة الماضية. */
function arabicStretch(t: TimeScan, i: number): TimePart | undefined {
  const last = isWord(t.scan, i, 'اخر') ? 1 : 0;
  const length = lengthAt(t, numberStart(t, i + last));
  if (length === undefined) return undefined;
  if (last && length.counted) return stretchPart(i, length.end, length.iso, -1);
  const direction = calendarWord(t, length.end, 'direction');
  const dual = (timeUnit(t, length.end - 1)?.features ?? 0) & FEATURE.dual;
  if (direction === undefined || !direction.article || !(length.counted || dual)) return undefined;
  const by = numberOf(direction, 'by');
  return by === 0 ? undefined : stretchPart(i, length.end + direction.length, length.iso, by);
}

/** الـ24: the article is a token of its own. */
function numberStart(t: TimeScan, i: number): number {
  return wholeAt(t, i)?.token === i && t.items.numerals.has(i + 1) && !t.items.numerals.has(i) ? i + 1 : i;
}

/** الأيام الثلاثة الماضية, السنوات العشر المقبلة, الأيام القليلة الماضية: the number stands behind its noun. */
function arabicNounFirst(t: TimeScan, i: number): TimePart | undefined {
  const unit = timeUnit(t, i);
  if (unit === undefined || !unit.article || (unit.features & FEATURE.plural) === 0) return undefined;
  const number = wholeAt(t, i + 1);
  const few = senseWith(t.scan, i + 1, 'few');
  const end = number?.end ?? (few ? i + 2 : i + 1);
  const direction = calendarWord(t, end, 'direction');
  if (direction === undefined || !direction.article || numberOf(direction, 'by') === 0) return undefined;
  const count = number?.value ?? (few ? FEW : undefined);
  if (count === undefined) return openStretch(i, end + direction.length, unit, numberOf(direction, 'by'));
  const letter = isoOf(unit.is.unit as Grain, count);
  return letter === undefined ? undefined : stretchPart(i, end + direction.length, letter, numberOf(direction, 'by'));
}

const FEW = 3;

/** الأيام الماضية: how many is left open; told as the least that a plural can mean. */
function openStretch(i: number, end: number, unit: Sense, by: number): TimePart | undefined {
  const duration = isoOf(unit.is.unit as Grain, FEW);
  if (duration === undefined) return undefined;
  return part(i, end, 'relative.open', {
    offset: { duration, sign: by < 0 ? -1 : 1, stretch: true },
    modifier: 'APPROX',
  });
}

function isoOf(unit: Grain, count: number): string | undefined {
  const letters: Partial<Record<Grain, string>> = {
    day: `P${count}D`,
    week: `P${count}W`,
    month: `P${count}M`,
    quarter: `P${count * 3}M`,
    year: `P${count}Y`,
    decade: `P${count * 10}Y`,
    century: `P${count * 100}Y`,
    hour: `PT${count}H`,
    minute: `PT${count}M`,
    second: `PT${count}S`,
  };
  return letters[unit];
}

function weekend(t: TimeScan, i: number): TimePart | undefined {
  const lead = calendarWord(t, i, 'this') ?? calendarWord(t, i, 'direction') ?? calendarWord(t, i, 'article');
  const at = lead && t.scan.lang === 'en' ? i + lead.length : i;
  const word = calendarWord(t, at, 'weekend');
  if (word === undefined) return undefined;
  const behind = t.scan.lang === 'ar' ? calendarWord(t, at + word.length, 'direction') : undefined;
  const by = behind ? numberOf(behind, 'by') : lead && at > i ? numberOf(lead, 'by') : 0;
  return part(i, at + word.length + (behind?.length ?? 0), 'weekend', { shift: { unit: 'weekend', by } });
}

/** مطلع العام, early this month, mid-2012, نهاية الأسبوع المقبل, by the end of the year, بقية اليوم: an edge and the period it cuts. */
export function readEdge(t: TimeScan, i: number, period: (at: number) => TimePart | undefined): TimePart | undefined {
  const rest = calendarWord(t, i, 'rest');
  if (rest) return cut(t, i, i + rest.length, period, { rest: rest.is.side === 'before' ? 'before' : 'after' });
  const lead = t.scan.lang === 'en' && isWord(t.scan, i, 'the') ? i + 1 : i;
  const word = calendarWord(t, lead, 'edge');
  // بداية من الثانية عشرة: since.
  if (word === undefined || (calendarWord(t, lead, 'since')?.length ?? 0) > word.length) return undefined;
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
  if (senseWith(scan, at, 'of') || senseWith(scan, at, 'in')) at++;
  if (isWord(scan, at, 'my')) at++;
  const found = period(at) ?? bareUnit(t, at);
  if (found === undefined || found.expression.modifier || found.expression.from) return undefined;
  if (found.weak && found.rule === 'fiscal') return undefined;
  if (change.rest && !saysDate(found.expression)) return undefined;
  // حصل على حكم آخر يوم 13: another one, on the 13th.
  if (isWord(scan, i, 'اخر') && found.expression.fields?.day !== undefined) return undefined;
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
  const of = senseWith(t.scan, end, 'of') ? end + 1 : end;
  const at = isWord(t.scan, of, 'the') ? of + 1 : of;
  return timeUnit(t, at) !== undefined || calendarWord(t, at, 'direction') !== undefined;
}

function fiscalCode(t: TimeScan, i: number): TimePart | undefined {
  const { scan } = t;
  const code = calendarWord(t, i, 'fiscal-code');
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
  const word = senseAt(t.scan, i, 'number', 'fraction');
  const per = word ? numberOf(word, 'per') : 0;
  if (!word?.article || (per !== 2 && per !== 4)) return undefined;
  const nth = ordinalAt(t, i + 1);
  const last = isWord(t.scan, i + 1, 'الاخير');
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
  const half = senseAt(t.scan, at, 'number', 'fraction')?.key === 'half';
  if (!(quarter && nth.value <= 4) && !(half && nth.value <= 2)) return undefined;
  return { index: nth.value, half: half && !quarter, end: at + 1 };
}
