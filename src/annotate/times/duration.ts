// In: a token. Out: the length of time that begins there: ثلاثة أيام, ساعتين ونصف, a week, 2 years and 3 months, طوال اليوم.

import { FEATURE, TOKEN_KIND } from '../../core/lexeme.ts';
import type { Grain, TimeModifier } from '../../core/value.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { RANK, ROLE, TRAIT } from '../kinds.ts';
import { boundAround } from '../numbers/bound.ts';
import { formIn, isMark, isWord, isWordOf, numberOf, rankAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { isoDuration } from './iso-duration.ts';
import { lengthAt } from './length.ts';
import type { Length } from './part.ts';
import { calendarWord, numeralAt, part, type TimePart, type TimeScan, timeUnit, timeUnits } from './part.ts';

const FOR = wordSet('for-a-length');

/** A duration as a mention: counted, or a bare unit behind لمدة, for, طوال, or with كامل, whole. */
export function readDuration(t: TimeScan, i: number): TimePart | undefined {
  return wholeUnit(t, i) ?? unitLong(t, i) ?? plainLength(t, i);
}

/** A decade-long war, year-long talks. */
function unitLong(t: TimeScan, i: number): TimePart | undefined {
  const { scan } = t;
  const at = scan.lang === 'en' && rankAt(scan, i, RANK.article) ? i + 1 : i;
  const long = isMark(scan, at + 1, '-') && isWord(scan, at + 2, 'long');
  const unit = scan.lang === 'en' && long ? timeUnit(t, at) : undefined;
  if (unit === undefined || unit.is.short === true || (unit.features & FEATURE.plural) !== 0) return undefined;
  const piece = { value: numberOf(unit, 'count', 1), unit: unit.is.unit as Grain };
  return part(at, at + 3, 'duration', { duration: isoDuration([piece]) });
}

function plainLength(t: TimeScan, i: number): TimePart | undefined {
  const length = lengthAt(t, i);
  if (length === undefined) return undefined;
  // في ساعة متأخرة من الليل: a part of the day.
  if (!length.counted && calendarWord(t, i, ROLE.early)) return undefined;
  const led =
    (calendarWord(t, i - 1, ROLE.lasting) !== undefined && !ranksTerm(t, i, length.grain)) ||
    (senseWith(t.scan, i - 1, TRAIT.in) !== undefined && !(t.scan.lang === 'ar' && isPart(t, length))) ||
    countedFrom(t, i, length.end) ||
    endures(t, length);
  const whole = calendarWord(t, length.end, ROLE.whole);
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
  if (next?.kind !== TOKEN_KIND.word || senseWith(scan, end, TRAIT.stop)) return false;
  return next.readings.every((r) => r.preposition === '' && r.conjunction === '');
}

/** Words from a verb of lasting to a length that nothing counts: تستمر الهدنة الإنسانية أسبوعا. */
const REACH_OF_LASTING = 4;

/** «أمهلت الحكومة الشركة شهرا», «تستمر الهدنة أسبوعا»: the accusative says how long, where nothing describes it (شهرا حافلا) and no verb names the day. */
function endures(t: TimeScan, { token, end, grain }: Length): boolean {
  const { scan } = t;
  if (scan.lang !== 'ar' || grain === 'second') return false;
  for (let back = 1; back <= REACH_OF_LASTING; back++)
    if (calendarWord(t, token - back, ROLE.lasting) !== undefined) return true;
  const before = formIn(scan, token - 1);
  // أمينا عاما, حوارا عاما: general.
  if (
    !SPELLED_OUT.has(grain) ||
    before?.kind !== TOKEN_KIND.word ||
    (grain === 'year' && before.surface.endsWith(TANWIN))
  )
    return false;
  if (!timeUnits(t, token).some((u) => (u.features & FEATURE.accusative) !== 0)) return false;
  const next = formIn(scan, end);
  return next?.kind !== TOKEN_KIND.word || !next.fold.endsWith(TANWIN);
}

const TANWIN = 'ا';

/** يوما and ساعة are a day and an hour of any kind: «ذات يوم», «يوما ما». */
const SPELLED_OUT: ReadonlySet<Grain> = new Set(['week', 'month', 'year']);

/** لفترة ثانية: a second term; a second is ثانية behind لمدة alone. */
const ranksTerm = ({ scan }: TimeScan, i: number, grain: Grain): boolean =>
  scan.lang === 'ar' && grain === 'second' && !isWordOf(scan, i - 1, FOR);

/** بعد ساعة من إقلاعها, an hour after take-off: counted from an event, a bare unit is a length. */
function countedFrom(t: TimeScan, i: number, end: number): boolean {
  const { scan } = t;
  if (scan.lang === 'en') return isWord(scan, end, 'after') || isWord(scan, end, 'before');
  const at = senseWith(scan, i - 1, TRAIT.approximate) ? i - 2 : i - 1;
  const leads = calendarWord(t, at, ROLE.ahead) ?? calendarWord(t, at, ROLE.ago);
  return leads !== undefined && senseWith(scan, end, TRAIT.of) !== undefined;
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
  const lead =
    calendarWord(t, i, ROLE.throughout) ?? (t.scan.lang === 'en' ? calendarWord(t, i, ROLE.whole) : undefined);
  if (lead === undefined) return undefined;
  const at = i + lead.length + (isMark(t.scan, i + lead.length, '-') || isWord(t.scan, i + lead.length, 'the') ? 1 : 0);
  const unit = timeUnit(t, at);
  if (unit === undefined || unit.is.short === true || (unit.features & (FEATURE.dual | FEATURE.plural)) !== 0)
    return undefined;
  if (calendarWord(t, at + unit.length, ROLE.direction) || lengthAt(t, at)?.counted) return undefined;
  // على مدار السنوات السبع
  const behind = t.scan.lang === 'ar' && unit.article ? numeralAt(t, at + unit.length) : undefined;
  const count = behind?.article ? (behind.value ?? 1) : 1;
  return part(i, count > 1 ? behind!.tokenEnd : at + unit.length, 'duration', {
    duration: isoDuration([{ value: count * numberOf(unit, 'count', 1), unit: unit.is.unit as Grain }]),
  });
}
