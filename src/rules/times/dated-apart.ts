// In: days that two articles give. Out: whether the texts themselves leave no doubt that they are of two things.

import type { Claim } from '../../core/claim.ts';
import { oncePer } from '../../core/once.ts';
import type { Member, TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group } from '../../lexicon/sets.ts';
import { byMember, type Observation, statementsOf } from '../findings/observations.ts';
import { idsOf, participantIds } from '../happenings/relations.ts';
import { type Dated, datesAgree } from './dated.ts';
import { type Days, dayNumber, daysAgree, daysIn } from './days.ts';
import { pointersOf, writingDay } from './writing-day.ts';

type Dating = Observation<Dated>;

/**
 * Are two days of two things? One article gives the other's day as well, in the same sentence or of the same event: the match on the 26th
 * and the camp before it on the 18th. Or the one had come when the other was still ahead: a session, and the next.
 */
export function tellTwo(view: TopicView, observations: readonly Dating[]): (x: Dating, y: Dating) => boolean {
  const own = byMember(observations);
  const givesToo = ({ statement, value: { bearers } }: Dating, { value }: Dating): boolean =>
    own.get(statement.member)!.some(({ value: other }) => {
      // What was said by a day may have happened on any day before; a month holds all its days.
      const exact = Number.isFinite(other.first) && other.grain === value.grain;
      return exact && [bearers[0], value.bearers[0]].includes(other.bearers[0]) && datesAgree(other, value);
    });
  const either = (x: Dating, y: Dating): boolean => givesToo(x, y) || isBeside(view, x, y) || hadCome(view, x, y);
  return (x, y) =>
    x.statement.member !== y.statement.member && (either(x, y) || either(y, x) || areTwoMeetings(view.world, x, y));
}

const MEETINGS = group('meetings');

/** The envoy meets the president on Wednesday, and the prime minister on Thursday. */
function areTwoMeetings(world: WorldRecords, x: Dating, y: Dating): boolean {
  const meets = ({ value }: Dating): boolean => MEETINGS.has(value.bearers[0] ?? '');
  return meets(x) && meets(y) && nameOthers(world, x.statement.claim, y.statement.claim);
}

/** Does each name someone, by name or office, whom the other does not? */
export function nameOthers(world: WorldRecords, a: Claim, b: Claim): boolean {
  const [x, y] = [participantIds(world, a), participantIds(world, b)];
  const lacks = (own: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...own].some((id) => !other.has(id) && SOMEONE.some((kind) => id.startsWith(kind)));
  return lacks(x, y) && lacks(y, x);
}

const SOMEONE = ['person:', 'role:'];

/** Does the first's sentence give the other's day too, whatever it is the day of? */
function isBeside(view: TopicView, { statement: { member, claim }, span }: Dating, { value }: Dating): boolean {
  return timesOf(view)(member).given.some(
    ({ sentence, start, days, counted }) =>
      sentence === claim.sentence &&
      start !== span.start &&
      ((days?.grain === value.grain && daysAgree(days, value)) || counted === value.id),
  );
}

/** Had the first's day come when the other article was written, for which the other day lay ahead? */
function hadCome(view: TopicView, { value: x }: Dating, { statement, value: y }: Dating): boolean {
  const { today } = timesOf(view)(statement.member);
  return today !== undefined && x.ahead && y.ahead && x.last <= today && today < y.first;
}

/** The days that an article gives, with their places; and that of its writing. */
interface Times {
  readonly today: number | undefined;
  readonly given: readonly Given[];
}

interface Given {
  readonly sentence: number;
  readonly start: number;
  readonly days: Days | undefined;
  /** The day that is counted from another time: «يوم 11 من الشهر نفسه». */
  readonly counted: string | undefined;
}

const timesOf = oncePer((view: TopicView) =>
  oncePer((member: Member): Times => {
    const own = statementsOf(view, member);
    const pointers = pointersOf(own);
    const given = own.flatMap((statement): Given[] => {
      const { sentence, when } = statement.claim;
      if (!when) return [];
      const days = daysIn(statement, pointers);
      return [{ sentence, start: when.start, days, counted: days ? undefined : when.resolved?.value }];
    });
    return { today: dayNumber(writingDay(member, pointers)?.day, 0), given };
  }),
);

/** «وافق مجلس الوزراء», «وافق مجلس الشورى»: what two bodies did, each did on its day. */
export function ofTwoBodies(
  { world }: TopicView,
  { statement: x }: Observation<Dated>,
  { statement: y }: Observation<Dated>,
): boolean {
  const [a, b] = [x, y].map(({ claim }) => [...idsOf(world, claim, 'agent')].filter(isBody)) as [string[], string[]];
  return a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id));
}

const isBody = (id: string): boolean => id.startsWith('organisation:');
