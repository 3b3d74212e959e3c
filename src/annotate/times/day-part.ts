// In: a token. Out: the part of the day that begins there: صباحا, في المساء, midnight, في وقت متأخر من الليل.

import { formAt } from '../../core/document.ts';
import { TOKEN_KIND } from '../../core/lexeme.ts';
import type { DayPart } from '../../core/value.ts';
import { NIGHT } from '../../lang/ar/endings.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { formIn, isMark, isWord, isWordOf, roleAt, senseAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { calendarWord, fieldsPart, part, roleBefore, type TimePart, type TimeScan } from './part.ts';

/** Midnight is of the day that it ends (AP Stylebook, `midnight`; so منتصف ليل الأحد). */
const MIDNIGHT = 24;

const PRAYER = wordSet('prayer');

export const longest = (a: Sense | undefined, b: Sense | undefined): Sense | undefined =>
  b && (!a || b.length > a.length) ? b : a;

/** صباحا, في المساء, the morning, midnight, noon; early or late in it (في وقت متأخر من الليل). */
export function readDayPart(t: TimeScan, i: number): TimePart | undefined {
  const early = calendarWord(t, i, ROLE.early) ?? edgeOfDay(t, i);
  const edged = early && edgedPart(t, i, i + early.length, early);
  if (edged) return edged;
  const lead = leadIn(t, i);
  const word = calendarWord(t, lead, ROLE.part);
  const point = calendarWord(t, lead, ROLE.midnight) ?? calendarWord(t, lead, ROLE.noon);
  const found = longest(word, point);
  // in the mornings
  if (found === undefined || (t.scan.lang === 'en' && formIn(t.scan, lead)?.fold.endsWith('s'))) return undefined;
  const end = lead + found.length;
  if (found === point) return fieldsPart(lead, end, 'part', { hour: point.role === 'noon' ? 12 : MIDNIGHT });
  const late = calendarWord(t, end, ROLE.early);
  const expression = {
    fields: { part: found.is.part as DayPart },
    ...(late && { modifier: late.is.edge as 'START' | 'END' }),
  };
  return part(i, end + (late?.length ?? 0), 'part', expression, !standsAsPart(t, i, lead, found));
}

function edgeOfDay(t: TimeScan, i: number): Sense | undefined {
  return t.scan.lang === 'en' ? calendarWord(t, i, ROLE.edge) : undefined;
}

/** في وقت متأخر من الليل, early in the morning; the first hours of a morning are before dawn. */
function edgedPart(t: TimeScan, i: number, end: number, edge: Sense): TimePart | undefined {
  const at = isMark(t.scan, end, '-') ? end + 1 : isWord(t.scan, end, 'in') ? end + 1 : end;
  const lead = isWord(t.scan, at, 'the') ? at + 1 : at;
  const word = calendarWord(t, lead, ROLE.part);
  if (word === undefined) return undefined;
  const fields = { part: (edge.is.part ?? word.is.part) as DayPart };
  const cut = edge.is.part === undefined ? { modifier: edge.is.edge as 'START' | 'END' } : {};
  return part(i, lead + word.length, 'part', { fields, ...cut });
}

/** Over في and `in the` to the part of the day. */
function leadIn(t: TimeScan, i: number): number {
  if (!senseWith(t.scan, i, TRAIT.in)) return isWord(t.scan, i, 'the') && t.scan.lang === 'en' ? i + 1 : i;
  return isWord(t.scan, i + 1, 'the') ? i + 2 : i + 1;
}

/** صباحا and صباح بالمدينة differ: an adverb, an article or a preposition makes it a time of its own. */
function standsAsPart(t: TimeScan, i: number, lead: number, word: Sense): boolean {
  if (lead > i)
    return t.scan.lang === 'ar'
      ? !namesAge(t, lead, word) && !namesThing(word)
      : isWord(t.scan, i, 'in') || isWord(t.scan, i, 'during');
  if (t.scan.lang === 'en') return false;
  if (word.length > 1) return true;
  if (formAt(t.scan.doc, i).surface.endsWith('ا')) return !isDescribed(t, i);
  return word.article && isTimed(t, i, word);
}

/**
 * في عصر الثورات, في فجر دولة, في العصر الحديث: before a noun that is no time عصر and فجر are ages; so is any part of the day before a
 * definite one.
 */
export function namesAge({ scan }: TimeScan, lead: number, word: Sense): boolean {
  const next = lead + word.length;
  const form = word.length === 1 ? formIn(scan, next) : undefined;
  if (form?.kind !== TOKEN_KIND.word || senseAt(scan, next, 'calendar') || senseWith(scan, next, TRAIT.stop))
    return false;
  if (form.readings.some((r) => r.conjunction !== '' || r.preposition !== '')) return false;
  // في ليلة خسوف
  const night = word.key === 'night' && formAt(scan.doc, lead).fold.endsWith(NIGHT);
  return form.readings.some((r) => r.article) || (!word.article && (night || MAY_BE_AGE.has(word.key)));
}

const MAY_BE_AGE: ReadonlySet<string> = new Set(['dawn', 'afternoon']);

/** جروح في الظهر, اجتمعا في عشاء: backs and dinners more often than times. */
const namesThing = (word: Sense): boolean =>
  word.key === 'noon' ? word.article : word.key === 'supper' && !word.article;

/** نشهد عصرا جديدا: an accusative with an adjective is an age. */
function isDescribed({ scan }: TimeScan, i: number): boolean {
  if (!MAY_BE_AGE.has(roleAt(scan, i, ROLE.part)?.key ?? '')) return false;
  const next = formIn(scan, i + 1);
  return (
    next?.kind === TOKEN_KIND.word &&
    next.surface.endsWith('ا') &&
    !senseAt(scan, i + 1, 'calendar') &&
    !senseWith(scan, i + 1, TRAIT.stop)
  );
}

/** حتى الفجر, عقب صلاة الظهر; but روح العصر is an age, كدمات بالظهر a back, الفجر a newspaper. */
function isTimed(t: TimeScan, i: number, word: Sense): boolean {
  if (t.scan.limit - t.scan.first <= SHORT) return true;
  if (word.preposition !== '' || word.conjunction !== '') return false;
  const lead = isWordOf(t.scan, i - 1, PRAYER) ? i - 1 : i;
  return roleBefore(t, lead, ROLE.since, ROLE.until, ROLE.before, ROLE.after, ROLE.within, ROLE.throughout);
}

/** A text of so few tokens is the time itself. */
const SHORT = 2;
