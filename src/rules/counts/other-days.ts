// In: two counts from articles of different days. Out: whether each may be of its own day: two bulletins, two sessions, a total so far.

import type { ClaimQuantity } from '../../core/claim.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { TopicView } from '../../core/topic.ts';
import { publishedAt } from '../findings/judge.ts';
import type { Observation } from '../findings/observations.ts';
import { agesApart, oneOutlet } from '../happenings/same-event.ts';
import { countedClass, quantityId } from './amounts.ts';

type Counted = Observation<ClaimQuantity>;

const HOUR = 3_600_000;
/** Time between two articles from which each may tell of its own day. */
const LONG = 20 * HOUR;
/** A smaller figure is shared by chance. */
const LEAST_SHARED = 3;
/** Share of the shorter sentence that a copy has in common with the other. */
const COPY = 0.75;
/** Words that copies have in common: headlines of one form share fewer. */
const LEAST_COMMON = 8;
/** What the police count anew each day. */
const DAILY: ReadonlySet<string> = new Set<Outcome>(['seized', 'arrested']);

/**
 * May two figures from articles that came out on different days be of two days? Not where one sentence tells of both and keeps another figure
 * («القبض على 32 متهما جديدا ليرتفع العدد إلى 222»), nor where it is copied but for this figure; where one outlet gives both, it tells of two.
 */
export function ofOtherDays(view: TopicView, observations: readonly Counted[]): (x: Counted, y: Counted) => boolean {
  const issues = issuesOf(view, observations);
  return (x, y) => {
    if (agesApart(x.statement.member, y.statement.member) < LONG) return false;
    const [mine, theirs] = [figuresBeside(view, x), figuresBeside(view, y)];
    const kept = [...mine].some((figure) => theirs.has(figure));
    if (kept) return x.value.unit === 'thing' && issues(x, y);
    return (
      oneOutlet(x.statement.member, y.statement.member) ||
      mine.size > 0 ||
      theirs.size > 0 ||
      DAILY.has(x.value.state) ||
      !isCopy(view, x, y)
    );
  };
}

/** The other figures of the sentence, each with what it counts or measures. */
function figuresBeside({ world }: TopicView, { statement: { member, claim }, value }: Counted): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { sentence, quantity, duration } of member.extraction.claims) {
    if (sentence !== claim.sentence) continue;
    const figure = quantity?.value;
    if (figure !== undefined && figure >= LEAST_SHARED && figure !== value.value)
      found.add(`${countedClass(world, quantity!)} ${figure}`);
    if (duration !== undefined) found.add(duration.value);
  }
  return found;
}

const isCopy = ({ pairs }: TopicView, x: Counted, y: Counted): boolean =>
  pairs.some(({ a, b, coverage, common }) => {
    if (coverage < COPY || common < LEAST_COMMON) return false;
    return (isIn(a, x) && isIn(b, y)) || (isIn(a, y) && isIn(b, x));
  });

const isIn = (side: TopicView['pairs'][number]['a'], { statement: { member, claim } }: Counted): boolean =>
  side.member === member && side.sentence === claim.sentence;

/** Does one outlet give both figures of one thing on two days? */
function issuesOf({ world }: TopicView, observations: readonly Counted[]): (x: Counted, y: Counted) => boolean {
  const times = new Map<string, Map<string, number[]>>();
  const idOf = ({ value }: Counted): string => `${value.unit}|${countedClass(world, value)}|${quantityId(value)}`;
  for (const observation of observations) {
    const { statement } = observation;
    const { outlet } = statement.member.extraction.metadata;
    const time = publishedAt(statement.member);
    if (outlet === undefined || time === undefined) continue;
    const id = idOf(observation);
    const own = times.get(id) ?? new Map<string, number[]>();
    times.set(id, own.set(outlet, [...(own.get(outlet) ?? []), time]));
  }
  return (x, y) => {
    const theirs = times.get(idOf(y));
    return [...(times.get(idOf(x)) ?? [])].some(([outlet, early]) =>
      theirs?.get(outlet)?.some((late) => early.some((time) => Math.abs(time - late) >= LONG)),
    );
  };
}
