// In: a claim's time. Out: the time of day that it means, and whether two of them can be one, time zones taken into account.
import type { ClaimTime } from '../../core/claim.ts';
import type { Statement } from '../../core/topic.ts';
import type { DayPart } from '../../core/value.ts';
import type { WorldRecords } from '../../core/world.ts';

/** A time of day in minutes since midnight; `to` may lie on the next day. */
export interface Clock {
  readonly from: number;
  readonly to: number;
  /** Minutes by which the figure may be rounded. */
  readonly slack: number;
  /** A part of the day, no hour. */
  readonly part: boolean;
  /** The hour may be of either half of the day. */
  readonly eitherHalf: boolean;
  /** Offset from UTC in minutes, where a zone is said. */
  readonly zone?: number;
  /** It is said to be local time. */
  readonly local: boolean;
  readonly id: string;
  readonly text: string;
}

const DAY = 1440;
const HALF = 720;

/** What news calls a part of the day, generously. */
const PARTS: Readonly<Record<DayPart, readonly [number, number] | undefined>> = {
  // «الساعة 2:30 فجرا»: all that follows midnight is called the small hours.
  DN: [0, 420],
  MO: [300, 760],
  MI: [660, 870],
  AF: [720, 1110],
  EV: [960, 1440],
  NI: [1080, 1830],
  DT: undefined,
};

/** The time of day of a claim's time; undefined of a day, a range, a bound or what repeats. */
export function clockOf({ expression, text }: ClaimTime): Clock | undefined {
  const { fields, set, from, to, offset, modifier, nth, duration } = expression;
  if (!fields || set || from || to || offset || nth || duration !== undefined) return undefined;
  if (modifier === 'BEFORE' || modifier === 'AFTER') return undefined;
  const { hour, minute, part, zone, localZone, ambiguousHalf } = fields;
  const common = { local: localZone === true, text, ...(zone !== undefined && { zone }) };
  const suffix = zone === undefined ? '' : zone === 0 ? 'Z' : zone > 0 ? `+${zone}` : String(zone);
  if (hour !== undefined) {
    const at = (hour % 24) * 60 + (minute ?? 0);
    const id = `${String(hour).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}${suffix}`;
    const slack = modifier === 'APPROX' ? 30 : roundedBy(minute);
    return { from: at, to: at, slack, part: false, eitherHalf: ambiguousHalf === true, id, ...common };
  }
  const edge = part ? undefined : edgeOfDay(expression);
  const span = part ? PARTS[part] : edge && EDGES[edge];
  const id = `${part ?? edge}${suffix}`;
  return span && { from: span[0], to: span[1], slack: 0, part: true, eitherHalf: false, id, ...common };
}

/** `early Tuesday`, `late Tuesday`. */
const EDGES: Readonly<Record<'early' | 'late', readonly [number, number]>> = { early: [0, 600], late: [1020, 1560] };

function edgeOfDay({ fields = {}, modifier }: ClaimTime['expression']): keyof typeof EDGES | undefined {
  if (fields.weekday === undefined && fields.day === undefined) return undefined;
  return modifier === 'START' ? 'early' : modifier === 'END' ? 'late' : undefined;
}

/** A full hour stands for half an hour to either side, a half for a quarter, five minutes for five. */
function roundedBy(minute: number | undefined): number {
  if (minute === undefined) return 30;
  return minute % 30 === 0 ? 15 : minute % 5 === 0 ? 5 : 2;
}

/** Can two times of day be one, where local time is this many minutes ahead of UTC? Without that, times of two zones may. */
export function clocksAgree(a: Clock, b: Clock, ahead: readonly [number, number] | undefined): boolean {
  if (a.zone !== undefined && b.zone !== undefined) return meet(a, b, b.zone - a.zone, b.zone - a.zone);
  if (a.zone === undefined && b.zone === undefined) return meet(a, b, 0, 0);
  const [zoned, other] = a.zone === undefined ? [b, a] : [a, b];
  // An agency may leave out that it counts in the zone of the other.
  if (!other.local && meet(zoned, other, 0, 0)) return true;
  return !ahead || meet(zoned, other, ahead[0] - zoned.zone!, ahead[1] - zoned.zone!);
}

/** Do they meet if `b` shows from `least` to `most` minutes more than `a`, on whatever day? */
function meet(a: Clock, b: Clock, least: number, most: number): boolean {
  const slack = a.slack + b.slack;
  const halves = a.eitherHalf || b.eitherHalf ? [0, HALF] : [0];
  return halves.some((half) =>
    [-2 * DAY, -DAY, 0, DAY, 2 * DAY].some((by) => {
      const shifted = b.from + half + by;
      return shifted <= a.to + most + slack && a.from + least <= shifted + (b.to - b.from) + slack;
    }),
  );
}

/** Degrees of longitude to an hour; hours by which the law and the summer may move it, for a place and for a country. */
const DEGREES = 15;
const MOVED = 2;
const MOVED_IN_COUNTRY = 3;

/** How many minutes local time is ahead of UTC where a statement is at: from the longitude of its places. */
export function aheadOfUtc(world: WorldRecords, { claim }: Statement): readonly [number, number] | undefined {
  const { places, countries } = claim.setting;
  for (const id of [...places, ...countries]) {
    const place = world.places[id.replace(/^place:/, '')];
    if (place?.lon === undefined) continue;
    const moved = place.kind === 'country' ? MOVED_IN_COUNTRY : MOVED;
    return [(place.lon / DEGREES - moved) * 60, (place.lon / DEGREES + moved) * 60];
  }
  return undefined;
}
