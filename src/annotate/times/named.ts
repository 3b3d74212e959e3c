// In: a token. Out: the season or named day that begins there: صيف 2018, عيد الفطر, last summer, Christmas Eve 2012.

import type { CalendarFields } from '../../core/value.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { isMark, numberOf, senseWith } from '../scan.ts';
import { calendarWord, part, type TimePart, type TimeScan } from './part.ts';
import { yearAfter } from './year-behind.ts';

export function readNamed(t: TimeScan, i: number): TimePart | undefined {
  return season(t, i) ?? holiday(t, i);
}

function season(t: TimeScan, i: number): TimePart | undefined {
  const lead =
    calendarWord(t, i, ROLE.this) ??
    (t.scan.lang === 'en' ? (calendarWord(t, i, ROLE.direction) ?? calendarWord(t, i, ROLE.article)) : undefined);
  const at = lead ? i + lead.length : i;
  const word = calendarWord(t, at, ROLE.season);
  if (word === undefined) return undefined;
  const fields: CalendarFields = { season: word.is.season as 'SU' };
  const year = yearAfter(t, at + 1, true);
  if (year) return part(i, year.end, 'season', { fields: { ...fields, ...year.fields } });
  const behind = t.scan.lang === 'ar' ? calendarWord(t, at + 1, ROLE.direction) : undefined;
  if (behind?.article) return part(i, at + 1 + behind.length, 'season', { fields, step: numberOf(behind, 'by') });
  if (lead && lead.role !== 'article') return part(i, at + 1, 'season', { fields, step: numberOf(lead, 'by') });
  return part(i, at + 1, 'season', { fields }, !standsAsSeason(t, i, at, lead !== undefined, word.is.careful === true));
}

function standsAsSeason(t: TimeScan, i: number, at: number, article: boolean, careful: boolean): boolean {
  const cued =
    senseWith(t.scan, i - 1, TRAIT.in) !== undefined ||
    calendarWord(t, i - 1, ROLE.edge) !== undefined ||
    calendarWord(t, i - 1, ROLE.lasting) !== undefined;
  if (t.scan.lang === 'ar') return cued && calendarWord(t, at, ROLE.season)?.article === true && !careful;
  // the fall of the regime
  if (careful && senseWith(t.scan, at + 1, TRAIT.of)) return false;
  return (cued || article) && !(careful && !article);
}

function holiday(t: TimeScan, i: number): TimePart | undefined {
  const direction = t.scan.lang === 'en' ? calendarWord(t, i, ROLE.direction) : undefined;
  const at = direction ? i + direction.length : i;
  const word = calendarWord(t, at, ROLE.holiday);
  if (word === undefined) return undefined;
  const end = at + word.length;
  const year = yearAfter(t, end, false);
  const fields: CalendarFields = { holiday: String(word.is.holiday) };
  if (year) return part(i, year.end, 'holiday', { fields: { ...fields, ...year.fields } });
  const behind = t.scan.lang === 'ar' ? calendarWord(t, end, ROLE.direction) : undefined;
  const step = direction ?? (behind?.article ? behind : undefined);
  const weak =
    word.is.careful === true &&
    !senseWith(t.scan, i - 1, TRAIT.in) &&
    !senseWith(t.scan, i - 1, TRAIT.to) &&
    !isMark(t.scan, end, '.');
  return part(
    i,
    end + (behind?.article ? behind.length : 0),
    'holiday',
    { fields, ...(step && { step: numberOf(step, 'by') }) },
    weak,
  );
}
