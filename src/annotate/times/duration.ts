// In: a token. Out: the length of time that begins there: ثلاثة أيام, ساعتين ونصف, a week, 2 years and 3 months, طوال اليوم.
import { FEATURE, TOKEN_KIND } from '../../core/lexeme.ts';
import type { Grain, TimeModifier } from '../../core/value.ts';
import { boundAround } from '../numbers/bound.ts';
import { addedFraction } from '../numbers/fraction.ts';
import type { Numeral } from '../numbers/numeral.ts';
import { formIn, glued, isDigits, isMark, isWord, numberOf, type Scan, senseAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import {
  calendarWord,
  FIRST_YEAR,
  LAST_YEAR,
  part,
  roleBefore,
  type TimePart,
  type TimeScan,
  timeUnit,
  timeUnits,
} from './part.ts';

/** A length of time with the token after it. */
export interface Length {
  readonly iso: string;
  readonly token: number;
  readonly end: number;
  /** Counted in words or digits; false for a bare unit (أسبوع, a day). */
  readonly counted: boolean;
  readonly grain: Grain;
  readonly value: number;
  /** Counted by a word that names no number: عدة ساعات, a few days. */
  readonly vague: boolean;
}

interface Piece {
  readonly value: number;
  readonly unit: Grain;
  readonly end: number;
  readonly counted: boolean;
  readonly vague?: boolean;
}

/** The length that begins at token `i`: pieces of falling units joined by و, `and` or a comma. */
export function lengthAt(t: TimeScan, i: number): Length | undefined {
  const first = pieceAt(t, i, 'first');
  if (first === undefined) return undefined;
  const pieces = [first];
  for (;;) {
    const last = pieces[pieces.length - 1]!;
    const next = nextPiece(t, last);
    if (next === undefined || pieces.length > 7) break;
    // 365 days a year: a longer unit that nothing counts goes on with no shorter one.
    if (!next.counted && FALLING.indexOf(next.unit) < FALLING.indexOf(last.unit)) break;
    pieces.push(next);
  }
  const last = pieces[pieces.length - 1]!;
  const iso = isoDuration(pieces);
  const counted = pieces.some((p) => p.counted);
  const vague = pieces.some((p) => p.vague);
  return { iso, token: i, end: last.end, counted, grain: last.unit, value: first.value, vague };
}

const FALLING: readonly Grain[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

function nextPiece(t: TimeScan, last: Piece): Piece | undefined {
  const { scan } = t;
  let at = last.end;
  if (isMark(scan, at, ',،')) at++;
  const word = scan.doc.language.numerals.and;
  const separate = isWord(scan, at, word);
  if (separate) at++;
  const tie = separate || scan.lang === 'en' || at > last.end ? 'next' : 'added';
  return bareMinutes(t, at, last) ?? pieceAt(t, at, tie === 'added' || !(separate || at > last.end) ? 'added' : 'next');
}

/** `1 hour thirty`, `2 hours and 10`: the number behind hours counts minutes. */
function bareMinutes(t: TimeScan, i: number, last: Piece): Piece | undefined {
  if (t.scan.lang !== 'en' || last.unit !== 'hour') return undefined;
  const numeral = t.items.numerals.get(i);
  if (
    numeral?.value === undefined ||
    numeral.value > 59 ||
    !Number.isInteger(numeral.value) ||
    numeral.tokenEnd < t.scan.limit
  )
    return undefined;
  return { value: numeral.value, unit: 'minute', end: numeral.tokenEnd, counted: true };
}

/** How a piece is tied: as the first, behind a conjunction of its own, or by the clitic و (in English: side by side). */
function pieceAt(t: TimeScan, i: number, tie: 'first' | 'next' | 'added'): Piece | undefined {
  const few =
    t.scan.lang === 'en' && tie === 'first' && senseAt(t.scan, i, 'number', 'article')
      ? t.items.numerals.get(i + 1)
      : undefined;
  const numeral = t.items.numerals.get(i) ?? (few?.loose ? few : undefined);
  const piece = numeral ? countedPiece(t, numeral) : unitPiece(t, i, tie === 'first');
  if (piece === undefined || tie !== 'added' || t.scan.lang === 'en') return piece;
  const lead = numeral ? numeral.conjunction : senseAt(t.scan, i, 'calendar', 'time-unit')?.conjunction;
  return lead === 'و' ? piece : undefined;
}

/** A numeral and the unit behind it, over a hyphen, `of`, an article, an adjective (two additional minutes). */
function countedPiece(t: TimeScan, numeral: Numeral): Piece | undefined {
  if (numeral.chain) return undefined;
  const inQuarters = quarters(t, numeral);
  if (inQuarters) return inQuarters;
  for (const at of unitPlaces(t, numeral.tokenEnd)) {
    const unit = timeUnits(t, at).find((u) => u.conjunction === '' && u.preposition === '' && fits(t, numeral, u, at));
    if (unit && isOwnYear(numeral, unit)) continue;
    if (unit === undefined) continue;
    const end = at + unit.length;
    const whole = { value: numeral.value ?? numeral.min, end, room: 1, digits: false };
    const added = numeral.value === undefined || numeral.fraction ? undefined : addedFraction(t.scan, whole);
    const taken = added && !timeUnit(t, added.end) ? added : undefined;
    const count = (whole.value + (taken?.value ?? 0)) * numberOf(unit, 'count', 1) * numberOf(unit, 'times', 1);
    const vague = numeral.value === undefined;
    return { value: count, unit: unit.is.unit as Grain, end: taken?.end ?? end, counted: true, vague };
  }
  return undefined;
}

/** أن يكون 2013 عام التغيير: an exact year of our time names the year, it does not count years. */
function isOwnYear({ plain, width, value = 0 }: Numeral, unit: Sense): boolean {
  return unit.is.unit === 'year' && plain && width === 4 && value >= 1900 && value <= 2100 && value % 100 !== 0;
}

/** `3 quarters ago`: beside a word of time the parts of a whole are quarters of a year. */
function quarters(t: TimeScan, numeral: Numeral): Piece | undefined {
  const unit = timeUnit(t, numeral.tokenEnd - 1);
  if (!numeral.fraction || unit?.is.unit !== 'quarter' || numeral.value === undefined) return undefined;
  const timed =
    ['ago-after', 'hence'].some((role) => calendarWord(t, numeral.tokenEnd, role)) ||
    roleBefore(t, numeral.token, 'ahead', 'direction');
  return timed ? { value: numeral.value * 4, unit: 'quarter', end: numeral.tokenEnd, counted: true } : undefined;
}

function* unitPlaces(t: TimeScan, end: number): Iterable<number> {
  yield end;
  const { scan } = t;
  if (isMark(scan, end, '-–')) yield end + 1;
  const of = isWord(scan, end, 'of') || isWord(scan, end, 'من') ? end + 1 : end;
  const article = senseAt(scan, of, 'number', 'article') ? of + 1 : of;
  if (article > end) yield article;
  if (
    scan.lang === 'en' &&
    (isWord(scan, end, 'additional') ||
      isWord(scan, end, 'more') ||
      isWord(scan, end, 'fewer') ||
      isWord(scan, end, 'full') ||
      isWord(scan, end, 'consecutive') ||
      isWord(scan, end, 'business'))
  )
    yield end + 1;
}

/** A short unit (h, d, y, s) needs its digits glued or beside it; a unit in the dual or with a pronoun is not counted. */
function fits(t: TimeScan, numeral: Numeral, unit: Sense, at: number): boolean {
  if (unit.is.short === true && (numeral.width < 0 || (unitLetters(t.scan, at) === 1 && !glued(t.scan, at))))
    return false;
  if (unit.is.short === true && isWord(t.scan, at, 's') && numeral.width >= 2) return false;
  // توقيع 12 عقدا: so many are contracts.
  if (unit.is.unit === 'decade' && (numeral.value ?? 0) > MOST_DECADES) return false;
  // تعادلا 1/1 اليوم
  if (numeral.fraction && numeral.width >= 0 && unit.article) return false;
  return (unit.features & FEATURE.dual) === 0 || unit.is.times !== undefined;
}

const MOST_DECADES = 10;

const unitLetters = (scan: Scan, i: number): number => scan.doc.tokens.end[i]! - scan.doc.tokens.start[i]!;

/** ساعتين, أسبوعان, شهر, يوم واحد, ساعة ونصف, a week, an hour and a half, another hour. */
function unitPiece(t: TimeScan, i: number, first: boolean): Piece | undefined {
  const { scan } = t;
  const article =
    scan.lang === 'en' &&
    (senseAt(scan, i, 'number', 'article') || isWord(scan, i, 'another') || (first && isWord(scan, i, 'one')));
  const at = article ? i + 1 : i;
  // أسبوعا alone is the accusative of one week, not the construct of two.
  const unit = timeUnits(t, at).find((u) => (u.features & FEATURE.construct) === 0 && u.pronoun === '');
  if (unit === undefined || (scan.lang === 'en' && (!article || unit.is.short === true))) return undefined;
  if ((unit.features & FEATURE.plural) !== 0 && (unit.features & FEATURE.singular) === 0) return undefined;
  const dual = scan.lang === 'ar' && (unit.features & FEATURE.dual) !== 0;
  const one =
    scan.lang === 'ar' &&
    senseAt(scan, at + unit.length, 'number', 'unit')?.key === 'one' &&
    senseAt(scan, at + unit.length, 'number')?.conjunction === '';
  const end = at + unit.length + (one ? 1 : 0);
  if (!dual && unit.is.unit === 'year' && numbersYear(t, end)) return undefined;
  if (dual && (isDecades(t, at, end, unit) || (unit.article && isDigits(scan, end)))) return undefined;
  const added = addedFraction(scan, { value: 1, end, room: 1, digits: false });
  const taken = added && !timeUnit(t, added.end) ? added : undefined;
  const count = (dual ? 2 : 1) + (taken?.value ?? 0);
  if (unit.article && !dual) return undefined;
  // بعد عقد لقاء: holding a meeting, not ten years.
  if (unit.is.careful === true && !dual && !one && !taken && !endsPhrase(scan, end)) return undefined;
  return {
    value: count * numberOf(unit, 'count', 1),
    unit: unit.is.unit as Grain,
    end: taken?.end ?? end,
    counted: dual || one || taken !== undefined,
  };
}

/** توقيع عقدين: two contracts, where no word of time shows decades. */
function isDecades(t: TimeScan, at: number, end: number, unit: Sense): boolean {
  if (unit.is.unit !== 'decade' || unit.preposition === 'ل') return false;
  const timed =
    roleBefore(t, at, 'ago', 'ahead', 'within', 'throughout', 'lasting', 'since') ||
    boundAround(t.scan, at, end) !== undefined ||
    isWord(t.scan, at - 1, 'مر') ||
    isWord(t.scan, end, 'من') ||
    calendarWord(t, end, 'direction') !== undefined;
  return !timed;
}

const endsPhrase = (scan: Scan, end: number): boolean =>
  formIn(scan, end)?.kind !== TOKEN_KIND.word || senseWith(scan, end, 'stop') !== undefined;

/** منذ عام 2006: behind a bare year its number. */
function numbersYear(t: TimeScan, i: number): boolean {
  const value = t.items.numerals.get(i)?.value ?? 0;
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

const LETTERS: Partial<Record<Grain, readonly [letter: string, factor: number, clock: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  week: ['W', 1, false],
  month: ['M', 1, false],
  quarter: ['M', 3, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
};
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** The ISO 8601 duration of pieces in any order; pieces of one unit are added. */
export function isoDuration(pieces: ReadonlyArray<{ readonly value: number; readonly unit: Grain }>): string {
  const sums = new Map<string, number>();
  for (const { value, unit } of pieces) {
    const entry = LETTERS[unit];
    if (entry === undefined) continue;
    const key = `${entry[2] ? 'T' : ''}${entry[0]}`;
    sums.set(key, (sums.get(key) ?? 0) + value * entry[1]);
  }
  const write = (keys: readonly string[]): string =>
    keys
      .filter((k) => sums.has(k))
      .map((k) => `${Number(sums.get(k)!.toPrecision(12))}${k.slice(-1)}`)
      .join('');
  const [date, clock] = [write(ORDER.slice(0, 4)), write(ORDER.slice(4))];
  return `P${date}${clock && `T${clock}`}`;
}

/** A duration as a mention: counted, or a bare unit behind لمدة, for, طوال, or with كامل, whole. */
export function readDuration(t: TimeScan, i: number): TimePart | undefined {
  return wholeUnit(t, i) ?? plainLength(t, i);
}

function plainLength(t: TimeScan, i: number): TimePart | undefined {
  const length = lengthAt(t, i);
  if (length === undefined) return undefined;
  // في ساعة متأخرة من الليل: a part of the day.
  if (!length.counted && calendarWord(t, i, 'early')) return undefined;
  const led =
    (calendarWord(t, i - 1, 'lasting') !== undefined && !ranksTerm(t, i, length.grain)) ||
    (senseWith(t.scan, i - 1, 'in') !== undefined && !(t.scan.lang === 'ar' && isPart(t, length))) ||
    countedFrom(t, i, length.end);
  const whole = calendarWord(t, length.end, 'whole');
  const alone = i === t.scan.first && length.end >= t.scan.limit;
  const end = whole && t.scan.lang === 'ar' ? length.end + 1 : length.end;
  const modifier = modifierOf(boundAround(t.scan, i, end)) ?? (length.vague ? 'EQUAL_OR_MORE' : undefined);
  const expression = { duration: length.iso, ...(modifier && { modifier }) };
  return part(i, end, 'duration', expression, !(length.counted || led || whole || alone));
}

/** في أسبوع التوعية, في ساعة ازدحام, في يوم مشهود: a noun behind the unit tells which one it is. */
function isPart({ scan }: TimeScan, { grain, end }: Length): boolean {
  if (grain === 'day') return true;
  const next = formIn(scan, end);
  if (next?.kind !== TOKEN_KIND.word || senseWith(scan, end, 'stop')) return false;
  return next.readings.every((r) => r.preposition === '' && r.conjunction === '');
}

/** لفترة ثانية: a second term; a second is ثانية behind لمدة alone. */
const ranksTerm = ({ scan }: TimeScan, i: number, grain: Grain): boolean =>
  scan.lang === 'ar' && grain === 'second' && !isWord(scan, i - 1, 'لمده');

/** بعد ساعة من إقلاعها, an hour after take-off: counted from an event, a bare unit is a length. */
function countedFrom(t: TimeScan, i: number, end: number): boolean {
  const { scan } = t;
  if (scan.lang === 'en') return isWord(scan, end, 'after') || isWord(scan, end, 'before');
  const at = senseWith(scan, i - 1, 'approximate') ? i - 2 : i - 1;
  const leads = calendarWord(t, at, 'ahead') ?? calendarWord(t, at, 'ago');
  return leads !== undefined && senseWith(scan, end, 'of') !== undefined;
}

const MODIFIERS: Readonly<Record<string, TimeModifier>> = {
  gt: 'MORE_THAN',
  gte: 'EQUAL_OR_MORE',
  lt: 'LESS_THAN',
  lte: 'EQUAL_OR_LESS',
};

function modifierOf(sense: Sense | undefined): TimeModifier | undefined {
  if (sense === undefined) return undefined;
  return sense.is.approximate === true ? 'APPROX' : MODIFIERS[String(sense.is.bound)];
}

/** طوال اليوم, all year, the whole day, full-week. */
function wholeUnit(t: TimeScan, i: number): TimePart | undefined {
  const lead = calendarWord(t, i, 'throughout') ?? (t.scan.lang === 'en' ? calendarWord(t, i, 'whole') : undefined);
  if (lead === undefined) return undefined;
  const at = i + lead.length + (isMark(t.scan, i + lead.length, '-') || isWord(t.scan, i + lead.length, 'the') ? 1 : 0);
  const unit = timeUnit(t, at);
  if (unit === undefined || unit.is.short === true || (unit.features & (FEATURE.dual | FEATURE.plural)) !== 0)
    return undefined;
  if (calendarWord(t, at + unit.length, 'direction') || lengthAt(t, at)?.counted) return undefined;
  // على مدار السنوات السبع
  const behind = t.scan.lang === 'ar' && unit.article ? t.items.numerals.get(at + unit.length) : undefined;
  const count = behind?.article ? (behind.value ?? 1) : 1;
  return part(i, count > 1 ? behind!.tokenEnd : at + unit.length, 'duration', {
    duration: isoDuration([{ value: count * numberOf(unit, 'count', 1), unit: unit.is.unit as Grain }]),
  });
}
