// In: a month named without a day or year. Out: whether the words around it show that it is one: in March, but an august setting.

import { formAt } from '../../core/document.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { RANK, ROLE, TRAIT } from '../kinds.ts';
import { isWordOf, rankAt, senseAt, senseWith } from '../scan.ts';
import { type Month, monthWord } from './month-name.ts';
import { calendarWord, roleBefore, type TimeScan } from './part.ts';

const SUBJECTS = wordSet('subject-pronoun');

/** «فبراير الأسود», يناير المجيدة: an adjective makes a name of the month. */
export function isTitle({ scan }: TimeScan, end: number): boolean {
  const next = scan.lang === 'ar' && end < scan.limit ? formAt(scan.doc, end) : undefined;
  if (next?.kind !== 1 || senseWith(scan, end, TRAIT.stop) || senseAt(scan, end, 'calendar')) return false;
  const adjective = next.readings.filter((r) => r.article && r.preposition === '' && r.conjunction === '');
  return (
    adjective.length > 0 && adjective.some((r) => r.entry >= 0 && scan.lexicon.entries[r.entry]!.pos === 'adjective')
  );
}

/** March and May, مارس and رمضان: weak unless a preposition or a capital shows the month. */
export function isWeakMonth(t: TimeScan, i: number, month: Month): boolean {
  const { scan } = t;
  const word = formAt(scan.doc, i);
  // May I ask
  if (scan.lang === 'en' && month.careful && isWordOf(scan, i + 1, SUBJECTS)) return true;
  // an august setting
  if (scan.lang === 'en' && !word.capital && rankAt(scan, i - 1, RANK.article)) return true;
  if (scan.lang === 'en' && !month.careful)
    return formAt(scan.doc, i).surface.length <= 4 && !word.capital && !isCued(t, i);
  if (!month.careful) return false;
  // كل أب وأم: a father; only in letters of its own is آب a month by a preposition.
  if (scan.lang === 'ar' && monthWord(t, i)?.exact === false) return true;
  return !(isCued(t, i) || isOfItsSystem(t, i) || (word.capital && !calendarWord(t, i - 1, ROLE.direction)));
}

/** «أحداث ماي» in an article that writes جويلية: a word of the system that it uses, behind one that dates follow. «سيارة نيسان» is none. */
function isOfItsSystem(t: TimeScan, i: number): boolean {
  const system = monthWord(t, i)?.is.system;
  return (
    typeof system === 'string' &&
    t.evidence.monthSystems.has(system) &&
    senseWith(t.scan, i - 1, TRAIT.yearHead) !== undefined
  );
}

/** أرض بأكتوبر: with ب the month is a city. */
export function isInPlace(t: TimeScan, i: number): boolean {
  return t.scan.lang === 'ar' && monthWord(t, i)?.preposition === 'ب';
}

/** في, خلال, منذ, حتى, in, since, by, of, last, next … before a month. */
function isCued(t: TimeScan, i: number): boolean {
  const { scan } = t;
  if (
    senseWith(scan, i - 1, TRAIT.in) ||
    senseWith(scan, i - 1, TRAIT.of) ||
    senseWith(scan, i - 1, TRAIT.from) ||
    senseWith(scan, i - 1, TRAIT.to)
  )
    return true;
  if (calendarWord(t, i + 1, ROLE.direction)) return true;
  return roleBefore(
    t,
    i,
    ROLE.since,
    ROLE.until,
    ROLE.before,
    ROLE.after,
    ROLE.ago,
    ROLE.edge,
    ROLE.within,
    ROLE.this,
    ROLE.lasting,
    ROLE.rest,
    ROLE.every,
  );
}
