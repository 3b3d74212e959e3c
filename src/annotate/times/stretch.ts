// In: a token. Out: the stretch of units up to or from now: last 3 days, خلال الأيام الثلاثة الماضية, آخر ثلاث سنوات.

import { FEATURE } from '../../core/lexeme.ts';
import type { Grain } from '../../core/value.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { isWordOf, numberOf, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { lengthAt } from './length.ts';
import { articleAt, calendarWord, hasNumeral, part, type TimePart, type TimeScan, timeUnit, wholeAt } from './part.ts';

const LAST = wordSet('last-before-noun');

/** خلال الأيام الثلاثة الماضية, last 3 days, the past two decades, آخر 3 سنوات, 3 أيام القادمة. */
export function stretch(t: TimeScan, i: number): TimePart | undefined {
  return t.scan.lang === 'en' ? englishStretch(t, i) : (arabicStretch(t, i) ?? arabicNounFirst(t, i));
}

function englishStretch(t: TimeScan, i: number): TimePart | undefined {
  const lead = articleAt(t, i) ? i + 1 : i;
  const count = wholeAt(t, lead);
  const inner = count && !count.ordinal ? calendarWord(t, count.end, ROLE.direction) : undefined;
  const named =
    inner && inner.is.behind !== true && numberOf(inner, 'by') !== 0
      ? timeUnit(t, count!.end + inner.length)
      : undefined;
  const iso = named && isoOf(named.is.unit as Grain, count!.value);
  if (inner && iso) return stretchPart(i, count!.end + inner.length + 1, iso, numberOf(inner, 'by'));
  const direction = calendarWord(t, lead, ROLE.direction);
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
  const last = isWordOf(t.scan, i, LAST) ? 1 : 0;
  const length = lengthAt(t, numberStart(t, i + last));
  if (length === undefined) return undefined;
  if (last && length.counted) return stretchPart(i, length.end, length.iso, -1);
  const direction = calendarWord(t, length.end, ROLE.direction);
  const dual = (timeUnit(t, length.end - 1)?.features ?? 0) & FEATURE.dual;
  if (direction === undefined || !direction.article || !(length.counted || dual)) return undefined;
  const by = numberOf(direction, 'by');
  return by === 0 ? undefined : stretchPart(i, length.end + direction.length, length.iso, by);
}

/** الـ24: the article is a token of its own. */
function numberStart(t: TimeScan, i: number): number {
  return wholeAt(t, i)?.token === i && hasNumeral(t, i + 1) && !hasNumeral(t, i) ? i + 1 : i;
}

/** الأيام الثلاثة الماضية, السنوات العشر المقبلة, الأيام القليلة الماضية: the number stands behind its noun. */
function arabicNounFirst(t: TimeScan, i: number): TimePart | undefined {
  const unit = timeUnit(t, i);
  if (unit === undefined || !unit.article || (unit.features & FEATURE.plural) === 0) return undefined;
  const number = wholeAt(t, i + 1);
  const few = senseWith(t.scan, i + 1, TRAIT.few);
  const end = number?.end ?? (few ? i + 2 : i + 1);
  const direction = calendarWord(t, end, ROLE.direction);
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
