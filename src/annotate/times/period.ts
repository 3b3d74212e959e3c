// In: a token. Out: the period that begins there: الأسبوع الماضي, this year, الربع الثالث من 2025, مطلع الشهر المقبل, last 3 days.

import { FEATURE } from '../../core/lexeme.ts';
import type { Grain, TimeExpression } from '../../core/value.ts';
import { RANK, ROLE, TRAIT } from '../kinds.ts';
import { formIn, isMark, numberOf, rankAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { articleAt, calendarWord, part, type TimePart, type TimeScan, timeUnit } from './part.ts';
import { stretch } from './stretch.ts';

/** Units whose last and next are calendar periods; seconds and minutes move the clock. */
export const PERIODS: ReadonlySet<string> = new Set<Grain>([
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

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
  const this_ = calendarWord(t, i, ROLE.this);
  const at = this_ ? i + this_.length : i;
  const quarter = rankAt(t.scan, at, RANK.fraction);
  const unit = quarter && numberOf(quarter, 'per') === 4 ? quarter : timeUnit(t, at);
  if (unit === undefined || unit.length > 1 || (unit.features & (FEATURE.dual | FEATURE.plural)) !== 0)
    return undefined;
  const direction = calendarWord(t, at + 1, ROLE.direction);
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
  return senseWith(t.scan, at - 1, TRAIT.general) !== undefined;
}

/** last week, this year, next month, the past decade, the same day. */
function englishPeriod(t: TimeScan, i: number): TimePart | undefined {
  const lead = articleAt(t, i) ? i + 1 : i;
  const direction = calendarWord(t, lead, ROLE.direction);
  const at = direction ? lead + direction.length : lead;
  const unit = timeUnit(t, at);
  if (unit === undefined || (unit.features & FEATURE.plural) !== 0 || (unit.is.short === true && at === i))
    return undefined;
  const grain = unit.is.unit as Grain;
  if (unit.is.short === true && t.scan.doc.tokens.end[at]! - t.scan.doc.tokens.start[at]! === 1) return undefined;
  const behind = calendarWord(t, at + unit.length, ROLE.direction);
  if (behind?.is.behind === true)
    return part(i, at + unit.length + behind.length, `relative.${grain}`, shifted(grain, behind));
  if (direction && direction.is.behind !== true)
    return part(i, at + unit.length, `relative.${grain}`, shifted(grain, direction));
  return lead > i && PERIODS.has(grain) && endsClause(t, at + unit.length)
    ? part(i, at + unit.length, `relative.${grain}`, { shift: { unit: grain, by: 0 } }, true)
    : undefined;
}

const endsClause = (t: TimeScan, i: number): boolean => i >= t.scan.limit || isMark(t.scan, i, '.?!,');

function weekend(t: TimeScan, i: number): TimePart | undefined {
  const lead = calendarWord(t, i, ROLE.this) ?? calendarWord(t, i, ROLE.direction) ?? calendarWord(t, i, ROLE.article);
  const at = lead && t.scan.lang === 'en' ? i + lead.length : i;
  const word = calendarWord(t, at, ROLE.weekend);
  // closed on weekends
  const plural = t.scan.lang === 'en' && formIn(t.scan, at)?.fold.endsWith('s') === true;
  if (word === undefined || plural) return undefined;
  const behind = t.scan.lang === 'ar' ? calendarWord(t, at + word.length, ROLE.direction) : undefined;
  const by = behind ? numberOf(behind, 'by') : lead && at > i ? numberOf(lead, 'by') : 0;
  return part(i, at + word.length + (behind?.length ?? 0), 'weekend', { shift: { unit: 'weekend', by } });
}
