// In: a time. Out: whether it belongs to a name: ثورة 25 يناير, حركة 6 أبريل, برنامج «90 دقيقة».
import { TRAIT } from '../kinds.ts';
import { CLOSING, endsQuotedName, OPENING } from '../numbers/names.ts';
import { formIn, hasTrait, isMark, isWord, type Scan, senseAt, senseWith } from '../scan.ts';
import type { TimePart } from './part.ts';

/** Does a time belong to a name: a day of the year or a month behind كوبري, before `movement`, or اليوم that ends a quoted name? */
export function isNamedTime(scan: Scan, p: TimePart, namedDays: ReadonlySet<string>): boolean {
  const { fields, shift, step, duration } = p.expression;
  // برنامج «90 دقيقة»
  if (duration?.startsWith('PT')) return isMark(scan, p.token - 1, OPENING) && isMark(scan, p.tokenEnd, CLOSING);
  if (shift?.unit === 'day' && shift.by === 0 && fields === undefined) return endsQuotedName(scan, p.token, p.tokenEnd);
  const yearless = fields?.month !== undefined && fields.year === undefined && fields.weekday === undefined;
  if (!yearless || step !== undefined) return false;
  const head = senseWith(scan, p.token - 1, TRAIT.nameHead);
  if (head) return fields.day !== undefined || head.is.nameHead === 'month';
  if (fields.day === undefined) return false;
  if (senseWith(scan, p.tokenEnd, TRAIT.nameTail) || isAmongPlaces(scan, p)) return true;
  return namedDays.has(`${fields.day}-${fields.month}`) && !isDated(scan, p.token);
}

/** يوم 6 أبريل, في 6 أبريل, منذ 6 أبريل: the word before shows a date. */
const isDated = (scan: Scan, i: number): boolean =>
  hasTrait(scan, i - 1, TRAIT.in, TRAIT.date, TRAIT.dated, TRAIT.from, TRAIT.to, TRAIT.on) ||
  senseAt(scan, i - 1, 'calendar') !== undefined;

/** محافظات الجيزة والقليوبية و6 أكتوبر والسويس: between two places that و joins, a day is a city. */
function isAmongPlaces(scan: Scan, { token, tokenEnd }: TimePart): boolean {
  const { and } = scan.doc.language.numerals;
  return isWord(scan, token - 1, and) && isPlace(scan, token - 2, '') && isPlace(scan, tokenEnd, and);
}

const isPlace = (scan: Scan, i: number, joined: string): boolean =>
  formIn(scan, i)?.readings.some(
    (r) =>
      r.entry >= 0 && scan.lexicon.entries[r.entry]!.table === 'place' && (joined === '' || r.conjunction === joined),
  ) === true;
