// In: a token. Out: the time that a length away from another begins there: قبل ثلاثة أيام, in two weeks, 3 days after tomorrow.

import type { TimeExpression } from '../../core/value.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { isWord, isWordOf, numberOf, opening, says, senseWith } from '../scan.ts';
import { lengthAt } from './length.ts';
import type { Length } from './part.ts';
import { calendarWord, part, type TimePart, type TimeScan, wholeAt } from './part.ts';

const ON = wordSet('on');
/** What every such time has in Arabic; in English plain prepositions say as much. */
const AWAY = opening([ROLE.ago, ROLE.ahead, ROLE.within, ROLE.agoAfter]);

/** Reads ago, in, after, later, within; `base` reads the time that is counted from, where one is named. */
export function readOffset(t: TimeScan, i: number, base: (at: number) => TimePart | undefined): TimePart | undefined {
  if (t.scan.lang === 'ar' && !says(t.scan, AWAY)) return undefined;
  return led(t, i, base) ?? followed(t, i, base) ?? weekdaysAway(t, i);
}

/** `3 Fridays from now`, `2 Thursdays ago`. */
function weekdaysAway(t: TimeScan, i: number): TimePart | undefined {
  const count = t.scan.lang === 'en' ? wholeAt(t, i) : undefined;
  const day = count && !count.ordinal ? calendarWord(t, count.end, ROLE.weekdays) : undefined;
  if (count === undefined || day === undefined) return undefined;
  const ago = calendarWord(t, count.end + 1, ROLE.agoAfter);
  const word = ago ?? calendarWord(t, count.end + 1, ROLE.hence);
  if (word === undefined) return undefined;
  return part(i, count.end + 1 + word.length, 'offset', {
    fields: { weekday: numberOf(day, 'weekday') },
    step: ago ? -count.value : count.value,
  });
}

/** قبل ثلاثة أيام, منذ ساعتين, بعد أسبوع من الآن, خلال يومين, in 5 minutes, within two weeks. */
function led(t: TimeScan, i: number, base: (at: number) => TimePart | undefined): TimePart | undefined {
  const ago = t.scan.lang === 'ar' ? calendarWord(t, i, ROLE.ago) : undefined;
  const ahead = calendarWord(t, i, ROLE.ahead);
  const within = calendarWord(t, i, ROLE.within);
  const word = ago ?? ahead ?? within;
  if (word === undefined || word.pronoun !== '') return undefined;
  const approx = senseWith(t.scan, i + word.length, TRAIT.approximate);
  const at = i + word.length + (approx?.length ?? 0);
  const length = lengthAt(t, at);
  if (length === undefined || (!length.counted && namesPoint(t, at, length.end, base))) return undefined;
  const sign = ago ? -1 : 1;
  const more = approx ? { modifier: 'APPROX' as const } : {};
  if (word === within) return withinPart(t, i, length, more);
  const end = length.end;
  const fromNow = calendarWord(t, end, ROLE.fromNow);
  if (fromNow) return part(i, end + fromNow.length, 'offset', { offset: { duration: length.iso, sign }, ...more });
  const from = basedOn(t, end, base);
  if (from)
    return part(i, from.tokenEnd, 'offset.based', {
      offset: { duration: length.iso, sign },
      base: from.expression,
      ...more,
    });
  if (eventFollows(t, end)) return undefined;
  const rule = word === ahead && t.scan.lang === 'ar' ? 'offset.ahead' : 'offset';
  return part(i, end, rule, { offset: { duration: length.iso, sign }, ...more });
}

/** منذ يوم الجمعة, قبل يوم 27 يناير: the bare unit goes with the date behind it. */
function namesPoint(t: TimeScan, at: number, end: number, base: (at: number) => TimePart | undefined): boolean {
  if (t.scan.lang !== 'ar') return false;
  const [whole, behind] = [base(at), base(end)];
  return (whole?.tokenEnd ?? end) > end || behind?.expression.fields?.day !== undefined;
}

/** خلال يومين is a deadline two days on; `within two weeks` the stretch until then. */
function withinPart(t: TimeScan, i: number, length: Length, more: Partial<TimeExpression>): TimePart | undefined {
  if (
    !length.counted &&
    t.scan.lang === 'ar' &&
    length.grain !== 'week' &&
    length.grain !== 'month' &&
    length.grain !== 'year' &&
    length.grain !== 'hour' &&
    length.grain !== 'minute' &&
    length.grain !== 'day'
  )
    return undefined;
  // خلال الثلاثة شهور الماضية: the stretch behind the word says more.
  if (calendarWord(t, length.end, ROLE.direction)?.article) return undefined;
  if (t.scan.lang === 'en')
    return part(i, length.end, 'within', {
      from: isClockGrain(length.grain) ? { now: true } : { shift: { unit: 'day', by: 0 } },
      to: { offset: { duration: length.iso, sign: 1 } },
    });
  return part(i, length.end, 'within', {
    offset: { duration: length.iso, sign: 1 },
    modifier: 'EQUAL_OR_LESS',
    ...more,
  });
}

const isClockGrain = (grain: Length['grain']): boolean => grain === 'hour' || grain === 'minute' || grain === 'second';

/** بعد أسبوعين من الهجوم, بعد يومين على الهجوم, قبل ثلاثة أيام من الانتخابات: counted from an event, not from today. */
function eventFollows(t: TimeScan, end: number): boolean {
  return t.scan.lang === 'ar' && (senseWith(t.scan, end, TRAIT.of) !== undefined || isWordOf(t.scan, end, ON));
}

/** `in two weeks from Monday`, بعد 39 يوما من أول رجب. */
function basedOn(t: TimeScan, end: number, base: (at: number) => TimePart | undefined): TimePart | undefined {
  const links = t.scan.lang === 'ar' ? senseWith(t.scan, end, TRAIT.of) !== undefined : isWord(t.scan, end, 'from');
  if (!links) return undefined;
  const found = base(end + 1);
  return found && !found.weak && !found.expression.duration ? found : undefined;
}

/** 3 days ago, two weeks later, 5 days from now, two days after today, 3 أيام مضت. */
function followed(t: TimeScan, i: number, base: (at: number) => TimePart | undefined): TimePart | undefined {
  const length = lengthAt(t, i);
  if (length === undefined) return undefined;
  const ago = calendarWord(t, length.end, ROLE.agoAfter);
  const hence = calendarWord(t, length.end, ROLE.hence);
  if (t.scan.lang === 'ar') {
    return ago && !ago.article
      ? part(i, length.end + ago.length, 'offset', { offset: { duration: length.iso, sign: -1 } })
      : undefined;
  }
  if (ago || hence) return moved(t, i, length, (ago ?? hence)!, ago ? -1 : 1);
  const sign =
    isWord(t.scan, length.end, 'after') || isWord(t.scan, length.end, 'from')
      ? 1
      : isWord(t.scan, length.end, 'before')
        ? -1
        : 0;
  // `closed for two weeks from Tuesday`: how long, and beside it from when.
  const lasting = isWord(t.scan, length.end, 'from') && calendarWord(t, i - 1, ROLE.lasting) !== undefined;
  const from = sign === 0 || lasting ? undefined : base(length.end + 1);
  if (!from || from.weak || from.expression.duration) return undefined;
  return part(i, from.tokenEnd, 'offset.based', {
    offset: { duration: length.iso, sign: sign as 1 | -1 },
    base: from.expression,
  });
}

function moved(
  t: TimeScan,
  i: number,
  length: Length,
  word: { readonly is: Readonly<Record<string, unknown>>; readonly length: number; readonly key: string },
  sign: 1 | -1,
): TimePart {
  const plus = Number(word.is.plus ?? 0);
  const previous = word.key === 'hence' && isWord(t.scan, length.end, 'later') ? { from: 'previous' as const } : {};
  const offset = { duration: length.iso, sign, ...previous };
  const end = length.end + word.length;
  return part(i, end, 'offset', plus > 0 ? { offset, base: { shift: { unit: 'day', by: sign * plus } } } : { offset });
}
