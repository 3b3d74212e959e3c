// In: a token. Out: the day of a month that is not said: the 15th, on 15, يوم 28, Tuesday the 19th.

import { formAt } from '../../core/document.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { isMark, isWord, isWordOf, senseWith } from '../scan.ts';
import { linkToMonth, monthAt } from './month-name.ts';
import {
  type Counted,
  calendarWord,
  fieldsPart,
  roleBefore,
  type TimePart,
  type TimeScan,
  timeUnit,
  wholeAt,
} from './part.ts';
import { readPeriod } from './period.ts';

const DAY = wordSet('day');
const IN = wordSet('in');

/** The 15th, on 15, Tuesday the 19th: a day of a month that is not said; weak but behind `on` and يوم. */
export function readDayNumber(t: TimeScan, i: number): TimePart | undefined {
  const { scan } = t;
  const on =
    senseWith(scan, i, TRAIT.on) !== undefined ||
    (scan.lang === 'ar' && (isWordOf(scan, i, DAY) || isWordOf(scan, i, IN)));
  const lead = on ? i + 1 : i;
  const the = scan.lang === 'en' && isWord(scan, lead, 'the');
  const day = wholeAt(t, the ? lead + 1 : lead);
  if (
    day === undefined ||
    day.value < 1 ||
    day.value > 31 ||
    (scan.lang === 'en' && !day.ordinal && !on && !(day.digits && roleBefore(t, i, ROLE.weekday) && closes(t, day.end)))
  )
    return undefined;
  if (isMark(scan, day.end, '%٪$:/') || timeUnit(t, day.end) || (on && !closes(t, day.end))) return undefined;
  if (isWordOf(scan, i, IN) && !(day.digits && (day.end >= scan.limit || isMark(scan, day.end, '.!،'))))
    return undefined;
  if (scan.lang === 'ar' && !namesDay(t, day, on)) return undefined;
  if ((on || the) && ofMonth(t, day)) return undefined;
  const ranked = scan.lang === 'ar' && day.ordinal && isWordOf(scan, i, DAY) && isDefiniteOrdinal(t, day);
  return fieldsPart(i, day.end, 'day-number', { day: day.value }, !(on && (day.digits || the || ranked)));
}

/** يوم الثامن والعشرين من يناير, on the 15th of May: read from the number on. */
const ofMonth = (t: TimeScan, { end }: Counted): boolean => {
  const at = linkToMonth(t, end);
  return monthAt(t, at) !== undefined || readPeriod(t, at) !== undefined;
};

const isDefiniteOrdinal = (t: TimeScan, day: Counted): boolean => t.items.ordinals.get(day.token)?.definite === true;

/** A day is masculine (الأولى is none) and not the ordinal of a noun before it (الاجتماع الـ20); in words it needs يوم before it. */
function namesDay(t: TimeScan, day: Counted, on: boolean): boolean {
  const word = formAt(t.scan.doc, day.end - 1).surface;
  // المرحلة التاسعة والعشرين: the gender is that of the unit.
  const unit = formAt(t.scan.doc, day.token).fold;
  const feminine = /[ةى]$/.test(word) || unit.endsWith('ه') || (day.value === 1 && word.endsWith('ي'));
  if (!day.digits && (feminine || !(day.ordinal || on))) return false;
  return on || t.items.ordinals.get(day.token)?.cardinal !== true;
}

/** Nothing stands behind it that it could count or rank. */
function closes(t: TimeScan, end: number): boolean {
  const next = end < t.scan.limit ? formAt(t.scan.doc, end) : undefined;
  return (
    next === undefined ||
    next.kind !== 1 ||
    senseWith(t.scan, end, TRAIT.stop) !== undefined ||
    calendarWord(t, end, ROLE.clock) !== undefined
  );
}
