// In: a token. Out: the decade or century that begins there: ثمانينيات القرن الماضي, the 1990s, القرن التاسع عشر.

import { formAt } from '../../core/document.ts';
import { ROLE } from '../kinds.ts';
import { glued, isDigits, isMark, isWord, numberOf, type Scan } from '../scan.ts';
import { calendarWord, fieldsPart, numeralAt, ordinalAt, type TimePart, type TimeScan, timeUnit } from './part.ts';

/** ثمانينيات القرن الماضي, التسعينيات, the 1980s, the '90s, the nineteen seventies. */
export function decade(t: TimeScan, i: number): TimePart | undefined {
  const { scan } = t;
  const lead = isWord(scan, i, 'the') || isMark(scan, i, "'’") ? i + 1 : i;
  if (lead > i) {
    const found = decade(t, lead);
    return found && { ...found, token: i };
  }
  const word = calendarWord(t, i, ROLE.decade);
  if (word && word.is.careful !== true) return arabicDecade(t, i, numberOf(word, 'decade'));
  const digits = isDigits(scan, i) ? formAt(scan.doc, i).surface : undefined;
  const plural = digits !== undefined && isPluralEnding(scan, i + 1);
  if (plural && digits.length === 4 && digits.endsWith('0'))
    return fieldsPart(i, pluralEnd(scan, i + 1), 'decade', { decade: Number(digits) });
  if (plural && digits.length === 2 && digits.endsWith('0'))
    return fieldsPart(i, pluralEnd(scan, i + 1), 'decade', { decade: Number(digits) });
  const count = numeralAt(t, i);
  const tens = count && count.width < 0 ? calendarWord(t, decadeAt(scan, count.tokenEnd), ROLE.decade) : undefined;
  if (count?.value === undefined || tens === undefined || count.value < 15 || count.value > 20) return undefined;
  return fieldsPart(i, decadeAt(scan, count.tokenEnd) + 1, 'decade', {
    decade: count.value * 100 + numberOf(tens, 'decade'),
  });
}

const decadeAt = (scan: Scan, i: number): number => (isMark(scan, i, '-') ? i + 1 : i);

/** `s` or `'s` behind digits. */
function isPluralEnding(scan: Scan, i: number): boolean {
  return isWord(scan, i, 's') || isWord(scan, i, "'s") || (isMark(scan, i, "'’") && isWord(scan, i + 1, 's'));
}

const pluralEnd = (scan: Scan, i: number): number => (isMark(scan, i, "'’") ? i + 2 : i + 1);

function arabicDecade(t: TimeScan, i: number, tens: number): TimePart {
  const century = timeUnit(t, i + 1);
  if (century?.is.unit !== 'century') return fieldsPart(i, i + 1, 'decade', { decade: tens });
  const nth = ordinalAt(t, i + 2);
  if (nth) return fieldsPart(i, nth.end, 'decade', { decade: tens, century: nth.value });
  const past = calendarWord(t, i + 2, ROLE.direction);
  if (past && numberOf(past, 'by') === -1) return fieldsPart(i, i + 3, 'decade', { decade: tens, century: 20 });
  return fieldsPart(i, i + 1, 'decade', { decade: tens });
}

/** القرن التاسع عشر, the 19th century. */
export function century(t: TimeScan, i: number): TimePart | undefined {
  const word = timeUnit(t, i);
  if (t.scan.lang === 'ar') {
    const nth = word?.is.unit === 'century' && word.article ? ordinalAt(t, i + 1) : undefined;
    return nth && fieldsPart(i, nth.end, 'century', { century: nth.value });
  }
  const nth = ordinalAt(t, i);
  const at = nth && isMark(t.scan, nth.end, '-') ? nth.end + 1 : (nth?.end ?? i);
  const unit = nth && timeUnit(t, at);
  if (nth === undefined || unit?.is.unit !== 'century' || (glued(t.scan, at + 1) && isWord(t.scan, at + 1, '-')))
    return undefined;
  return fieldsPart(i, at + unit.length, 'century', { century: nth.value });
}
