// In: the statements of an article. Out: the day on which its own words say it was written: `yesterday, Wednesday` is written on a Thursday.
import type { ClaimTime } from '../../core/claim.ts';
import type { Member, Statement } from '../../core/topic.ts';
import { DAY, isoDate, parseLocal, weekdayOf } from '../../values/civil.ts';

/** A pointing word with the weekday that it falls on. */
export interface Pointer {
  readonly statement: Statement;
  readonly when: ClaimTime;
  /** ISO weekday of the day of writing, by these words. */
  readonly writtenOn: number;
}

/** Pointing words with a weekday, each phrase once; what is quoted was said on another day. */
export function pointersOf(statements: readonly Statement[]): Pointer[] {
  const seen = new Set<string>();
  return statements.flatMap((statement) => {
    const { when, attribution } = statement.claim;
    const writtenOn = when && attribution.voice !== 'quoted' ? weekdayOfWriting(when) : undefined;
    if (writtenOn === undefined) return [];
    const key = `${statement.member.article} ${when!.start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ statement, when: when!, writtenOn }];
  });
}

function weekdayOfWriting({ expression }: ClaimTime): number | undefined {
  const { shift, fields, from, to, set, modifier } = expression;
  // «منتصف ليلة أمس الاثنين»: the night before a Monday and the one after it are both called so.
  if (modifier === 'MID' && fields?.part === 'NI') return undefined;
  if (shift?.unit !== 'day' || fields?.weekday === undefined || fields.day !== undefined || from || to || set)
    return undefined;
  return ((((fields.weekday - 1 - shift.by) % 7) + 7) % 7) + 1;
}

/**
 * The day on which an article was written: its date, moved to the nearest weekday that its pointing words give. Feeds stamp articles hours
 * after they were written, and in other time zones.
 * @returns undefined where the article has no date to the day; `sure` where its own words confirm the day.
 */
export function writingDay(
  member: Member,
  pointers: readonly Pointer[],
): { readonly day: string; readonly sure: boolean } | undefined {
  const moment = member.date && parseLocal(member.date.value)?.seconds;
  if (moment === undefined) return undefined;
  const dated = Math.floor(moment / DAY);
  const weekdays = new Set(pointers.map((p) => p.writtenOn));
  const [weekday] = weekdays;
  if (weekday === undefined || weekdays.size > 1) return { day: isoDate(dated), sure: false };
  const days = [0, -1, 1, -2, 2, -3, 3].map((by) => dated + by);
  return { day: isoDate(days.find((d) => weekdayOf(d) === weekday)!), sure: true };
}
