// In: a topic. Out: every time in it with the predicates that it may be the time of, and the days that it means.

import type { Claim, ClaimTime } from '../../core/claim.ts';
import { oncePer } from '../../core/once.ts';
import type { Span } from '../../core/span.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import { group } from '../../lexicon/sets.ts';
import { statementsOf } from '../findings/observations.ts';
import { lineOf } from '../happenings/relations.ts';
import type { Bearing } from '../happenings/same-event.ts';
import { type Days, daysIn } from './days.ts';
import { pointersOf } from './writing-day.ts';

/** A time told of an event. Bearers are concepts, or stems of words that no table has; words of saying are none. */
export interface Timing extends Bearing {
  readonly when: ClaimTime;
  readonly days?: Days;
}

/** Characters by which a predicate behind a stretch is further away than one before it: قتل الثلاثاء, seldom الثلاثاء … قتل. */
const BEHIND = 20;

/** Times of events in a topic, every passage once. A time beside a word of saying is given to what is said to have happened by then. */
export const timingsOf = oncePer((view: TopicView): readonly Timing[] =>
  view.members.flatMap((member) => {
    const own = statementsOf(view, member);
    const pointers = pointersOf(own);
    const byTime = new Map<number, Statement[]>();
    for (const statement of own) {
      const { when } = statement.claim;
      if (when) byTime.set(when.start, [...(byTime.get(when.start) ?? []), statement]);
    }
    if (byTime.size === 0) return [];
    return [...byTime.values()].flatMap((statements): Timing[] => {
      const { when, sentence } = statements[0]!.claim;
      const untimed = own.filter((s) => s.claim.sentence === sentence && !isTimedApart(s, when!));
      const told = when!.said ? untimed.filter(({ claim }) => hasHappened(view, claim)) : statements;
      const clear = when!.said || told.some(({ claim }) => claim.what !== undefined) ? told : untimed;
      return timingOf(view, clear, when!, daysIn(statements[0]!, pointers));
    });
  }),
);

function timingOf(
  view: TopicView,
  statements: readonly Statement[],
  when: ClaimTime,
  days: Days | undefined,
): Timing[] {
  const own = GENITIVE.test(when.text) ? statements.filter((s) => isOwned(s, when)) : statements;
  const told = eventAt(view, own, when, looseness);
  if (!told) return [];
  const { statement } = told;
  if (isImprint(told)) return [];
  // Chants and speeches count from their own day.
  if (days?.deictic && statement.claim.attribution.voice === 'quoted') return [];
  if (statement.claim.polarity === 'negated' || statement.claim.modality === 'hedged') return [];
  return [{ ...told, when, ...(days && { days }) }];
}

/** `Published: Tuesday, 15 November`: when the page came out, no event. */
const isImprint = ({ statement: { claim }, bearers }: Bearing): boolean =>
  bearers.length === 1 && bearers[0] === 'publish' && claim.who.length === 0;

/** `last month's election`: the time of what follows, and of nothing else. */
const GENITIVE = /['’]s$/u;
const isOwned = ({ claim: { what } }: Statement, { end }: ClaimTime): boolean =>
  what !== undefined && what.start >= end && what.start <= end + BEHIND;

/**
 * The event that a stretch of a clause belongs to: of the clause's predicates the nearest, and all in order; none where that is saying.
 * Those of a lower `rank` come before the others, however near.
 */
export function eventAt(
  view: TopicView,
  statements: readonly Statement[],
  span: Span,
  rank: (statement: Statement) => number = () => 0,
): Bearing | undefined {
  const events = statements
    .filter(({ claim }) => claim.what !== undefined && !claim.quantity && !claim.round && !claim.duration)
    .sort((a, b) => rank(a) - rank(b) || distance(a, span) - distance(b, span));
  const [statement] = events;
  if (!statement || isSaid(view, statement)) return undefined;
  const bearers = events.filter((s) => !isSaid(view, s)).map(({ claim: { what } }) => what!.concept ?? what!.stem);
  return { statement, bearers };
}

/** Has the claim a time of its own? */
const isTimedApart = ({ claim }: Statement, when: ClaimTime): boolean =>
  claim.when !== undefined && claim.when.start !== when.start;

/** What is told as done, and has left its mark: nobody says on Monday that there were dead in the fire of Tuesday. */
function hasHappened({ world }: TopicView, { what, modality, under }: Claim): boolean {
  if (modality !== 'asserted' || what?.concept === undefined) return false;
  const governor = under && world.concepts[under.concept];
  if (governor && (governor.class !== 'speech' || governor.stance !== 'asserts')) return false;
  return lineOf(world, what.concept).some((r) => r.outcome !== undefined || r.id === 'find' || HAPPENINGS.has(r.id));
}

const HAPPENINGS = group('happenings-with-one-hour');

/** What a time is said of comes before what it only stands beside. */
const looseness = ({ claim: { loose } }: Statement): number => (loose ? 1 : 0);

/** Characters between a stretch and a predicate. */
function distance({ claim: { what } }: Statement, { start, end }: Span): number {
  return what!.start < start ? start - what!.end : what!.start - end + BEHIND;
}

function isSaid({ world }: TopicView, { claim }: Statement): boolean {
  const record = world.concepts[claim.what!.concept ?? ''];
  return record?.class === 'speech' || record?.class === 'mental' || record?.light === true;
}
