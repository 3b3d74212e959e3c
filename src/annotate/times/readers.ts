// In: a token. Out: the longest time that begins there, by the readers that its senses may open.

import { ROLE, type Role } from '../kinds.ts';
import { flagsWithPhrases, type Opening, opening, opens, says } from '../scan.ts';
import { FLAG } from '../senses.ts';
import { readAround } from './around.ts';
import { readClock } from './clock.ts';
import { readDayNumber } from './day-number.ts';
import { readDayPart } from './day-part.ts';
import { readDayWord, readWeekday } from './deictic.ts';
import { readDuration } from './duration.ts';
import { readEdge } from './edge.ts';
import { readFiscal } from './fiscal.ts';
import { mergeParts } from './merge.ts';
import { readMonthDate } from './month-date.ts';
import { readNamed } from './named.ts';
import { readNth } from './nth.ts';
import { readNumericDate } from './numeric-date.ts';
import { readOffset } from './offset.ts';
import type { TimePart, TimeScan } from './part.ts';
import { readPeriod } from './period.ts';
import { readSet } from './set.ts';
import { readYear } from './year.ts';

type Read = (t: TimeScan, i: number) => TimePart | undefined;

/** A reader with what its first token is: one of the flags or of the roles; and what its sentence has somewhere: a number, where that is enough, or one of the roles. */
interface Reader {
  readonly flags: number;
  readonly roles: Opening;
  readonly read: Read;
  readonly counts: boolean;
  readonly needs: Opening | undefined;
}

const reader = (read: Read, flags: number, ...roles: readonly Role[]): Reader => ({
  flags,
  roles: opening(roles),
  read,
  counts: false,
  needs: undefined,
});

/** The reader, entered only where its sentence has one of these roles. */
const withRole = (reads: Reader, ...needs: readonly Role[]): Reader => ({ ...reads, needs: opening(needs) });

/** The reader, entered only where its sentence has a number or one of these roles. */
const withNumber = (reads: Reader, ...needs: readonly Role[]): Reader => ({
  ...reads,
  counts: true,
  needs: opening(needs),
});

const { digits: DIGITS, number: WORDS, ordinal: ORDINAL, lead: LEAD, numeral: NUMERAL } = FLAG;
const NUMERIC = DIGITS | WORDS | ORDINAL;
/** What a length of time may begin with, beside a unit. */
const COUNT = NUMERIC | NUMERAL | LEAD;

/** Readers of single parts; where two read equally far, the earlier one wins. */
const POINTS: readonly Reader[] = [
  reader(readNumericDate, DIGITS),
  withNumber(
    reader(readMonthDate, NUMERIC, ROLE.month, ROLE.hijriMonth, ROLE.timeUnit, ROLE.this, ROLE.direction),
    ROLE.month,
    ROLE.hijriMonth,
  ),
  reader(readDayWord, 0, ROLE.now, ROLE.day, ROLE.daypart, ROLE.direction),
  reader(readNamed, 0, ROLE.season, ROLE.holiday, ROLE.this, ROLE.direction, ROLE.article),
  reader(readFiscal, NUMERIC, ROLE.fiscalCode, ROLE.article),
  withRole(
    reader(readPeriod, NUMERIC, ROLE.timeUnit, ROLE.this, ROLE.direction, ROLE.article, ROLE.weekend, ROLE.edge),
    ROLE.this,
    ROLE.direction,
    ROLE.article,
    ROLE.weekend,
    ROLE.edge,
  ),
  withRole(reader(readWeekday, 0, ROLE.weekday, ROLE.timeUnit, ROLE.this, ROLE.direction), ROLE.weekday),
  reader(readClock, NUMERIC, ROLE.clock, ROLE.at),
  reader(readDayPart, LEAD, ROLE.part, ROLE.midnight, ROLE.noon, ROLE.early, ROLE.edge, ROLE.article),
  withNumber(reader(readYear, NUMERIC, ROLE.timeUnit, ROLE.decade, ROLE.article), ROLE.decade),
  withNumber(reader(readDayNumber, NUMERIC | LEAD, ROLE.timeUnit, ROLE.article)),
];

/** Readers of what is counted from, taken out of or repeated at other times. */
const RELATIVES: readonly Reader[] = [
  reader((t, i) => readOffset(t, i, (at) => readPoint(t, at)), COUNT, ROLE.timeUnit, ROLE.ago, ROLE.ahead, ROLE.within),
  withNumber(
    reader(
      (t, i) => readNth(t, i, (at) => readContainer(t, at)),
      NUMERIC,
      ROLE.timeUnit,
      ROLE.weekday,
      ROLE.weekend,
      ROLE.edge,
      ROLE.article,
      ROLE.direction,
    ),
    ROLE.edge,
    ROLE.direction,
  ),
  reader((t, i) => readEdge(t, i, (at) => readContainer(t, at)), 0, ROLE.rest, ROLE.edge, ROLE.article),
  reader((t, i) => readAround(t, i, (at) => readPoint(t, at)), 0, ROLE.timeUnit, ROLE.weekend, ROLE.article, ROLE.eve),
  reader(readSet, LEAD, ROLE.weekend, ROLE.part, ROLE.frequency, ROLE.every, ROLE.weekdays, ROLE.daysOf),
  reader(readDuration, COUNT, ROLE.timeUnit, ROLE.throughout, ROLE.whole),
];

/** Flags of tokens that a point may begin with. */
const OPENS_POINT = NUMERIC | FLAG.calendar | LEAD;

/** The longest part that begins at token `i`; strong before weak. */
export function readPart(t: TimeScan, i: number): TimePart | undefined {
  return longest(RELATIVES, t, i, readPoint(t, i));
}

function readPoint(t: TimeScan, i: number): TimePart | undefined {
  if ((flagsWithPhrases(t.scan, i) & OPENS_POINT) === 0) return undefined;
  const known = t.points.get(i);
  if (known !== undefined) return known ?? undefined;
  const point = longest(POINTS, t, i, undefined);
  t.points.set(i, point ?? null);
  return point;
}

function longest(
  readers: readonly Reader[],
  t: TimeScan,
  i: number,
  first: TimePart | undefined,
): TimePart | undefined {
  const flags = flagsWithPhrases(t.scan, i);
  let best = first;
  for (const reads of readers) {
    if ((flags & reads.flags) === 0 && !opens(t.scan, i, reads.roles)) continue;
    if (reads.needs !== undefined && !(reads.counts && t.counts) && !says(t.scan, reads.needs)) continue;
    const found = reads.read(t, i);
    if (found !== undefined && isBetter(found, best)) best = found;
  }
  return best;
}

function isBetter(p: TimePart, best: TimePart | undefined): boolean {
  if (best === undefined) return true;
  if (p.weak !== best.weak) return best.weak ? p.tokenEnd >= best.tokenEnd : p.tokenEnd > best.tokenEnd + 1;
  return p.tokenEnd > best.tokenEnd;
}

/** A period that holds others: with its own year or container behind it (سبتمبر من العام الماضي). */
function readContainer(t: TimeScan, i: number): TimePart | undefined {
  const first = readPoint(t, i);
  if (first === undefined) return undefined;
  const next = nextContainer(t, first.tokenEnd);
  if (next === undefined) return { ...first };
  const [joined] = mergeParts(t, [first, next]);
  return joined && joined.tokenEnd === next.tokenEnd ? joined : first;
}

function nextContainer(t: TimeScan, end: number): TimePart | undefined {
  for (const at of [end, end + 1]) {
    const found = readPoint(t, at);
    if (found && (found.expression.fields?.year !== undefined || found.expression.shift?.unit === 'year')) return found;
  }
  return undefined;
}
