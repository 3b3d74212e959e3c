// In: a date of publication as sites, feeds and tables write it. Out: ISO 8601 at the grain that is written, or nothing.

import { twoDigits } from '../values/civil.ts';

const ISO = /^(\d{4})(?:[-/](\d\d)(?:[-/](\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;
const DIGITS = /^(\d{4})(\d\d)(\d\d)$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?';
const CLOCK = '(?:,? (?:at )?(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?: ?([ap])\\.?m\\.?)?(?: (\\S+))?)?';
/** RFC 822 and what people write like it: “Wed, 07 Apr 2021 10:30:00 +0300”, “7 April 2021, 10:30”. */
const DAY_FIRST = new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})${CLOCK}$`, 'i');
/** “Tuesday, Aug. 17, 2010”, “August 18, 2010 3:21 PM PDT”. */
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${CLOCK}$`, 'i');

/**
 * ISO 8601 as written (a year, a month, a day, a time with or without zone), or an English date turned into it; else undefined.
 * Of days and months in figures alone nobody can say which is which, so `07/04/2021` is none.
 */
export function isoDate(written: string): string | undefined {
  const text = written.trim().replace(/\s+/g, ' ');
  const iso = ISO.exec(text) ?? DIGITS.exec(text);
  if (iso) return isIso(iso) ? normal(text) : undefined;
  const dayFirst = DAY_FIRST.exec(text);
  const [, a, b, year, hour, minute, second, half, zone] = dayFirst ?? MONTH_FIRST.exec(text) ?? [];
  if (a === undefined) return undefined;
  const [day, name] = dayFirst ? [a, b!] : [b!, a];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (!isDay(Number(year), month, Number(day))) return undefined;
  const date = `${year}-${twoDigits(month)}-${twoDigits(Number(day))}`;
  if (hour === undefined) return date;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return hours > 24 || Number(minute) > 59
    ? undefined
    : `${date}T${twoDigits(hours)}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}

function isIso([, year, month = '1', day = '1', hour = '0', minute = '0']: RegExpExecArray): boolean {
  return isDay(Number(year), Number(month), Number(day)) && Number(hour) <= 24 && Number(minute) <= 59;
}

/** `2021/04/07 10:30` and `20210407` as ISO 8601 has them. */
function normal(text: string): string {
  return text.replace(DIGITS, '$1-$2-$3').replaceAll('/', '-').replace(' ', 'T').replace(/ /g, '');
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A zone by its name is left out: EST is not the same the world over. */
function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const offset = /^([+-]\d\d):?(\d\d)$/.exec(zone);
  if (offset) return `${offset[1]}:${offset[2]}`;
  return /^(GMT|UTC?|Z)$/i.test(zone) ? 'Z' : '';
}
