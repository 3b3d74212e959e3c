// In: counts of one thing that differ. Out: whether they may be counts of several batches or hours: worth a look, and no more.

import type { ClaimQuantity } from '../../core/claim.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { TopicView } from '../../core/topic.ts';
import { publishedAt } from '../findings/judge.ts';
import type { Observation } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { isOfOneEvent, isToll } from './amounts.ts';
import { ofOtherDays } from './other-days.ts';

type Counted = Observation<ClaimQuantity>;

/** Of those whom police and courts hold there is mostly another group: twenty held by one office, sixteen by another. */
const CUSTODY: ReadonlySet<string> = new Set<Outcome>([
  'arrested',
  'jailed',
  'charged',
  'released',
  'convicted',
  'wanted',
]);

/** A share of a sentence from which it is the other's, but for a figure. */
const NEAR_COPY = 0.75;
/** Time between two articles of one outlet from which they tell of two things. */
const LATER = 3 * 3_600_000;

/** Custody anywhere, tolls among many articles, in sentences of their own or beside other figures that changed too. */
export function isCountedAnew(view: TopicView, group: readonly Counted[]): boolean {
  const { value } = group[0]!;
  if (isInCustody(value)) return !agreeElsewhere(group, isInCustody) && !isCopied(view, group);
  const upFront = ({ state }: ClaimQuantity, prominence: number): boolean => state === value.state && prominence > 1;
  if (isOfOneEvent(value) && areOfOtherDays(view, group)) return true;
  if (!isToll(value) || view.members.length <= CROWD) return false;
  if (new Set(group.map((o) => o.value.value)).size > MOST_RIVALS || hasMovedUpFront(group)) return true;
  return !agreeElsewhere(group, upFront) || !isCopied(view, group);
}

/** Rival tolls are two or three; more are a count of several places or hours. */
const MOST_RIVALS = 3;

/** «إصابة 37 شخصا» over the one, «إصابة 50 شخصا» over the other: a figure further down moved with that of the lead. */
function hasMovedUpFront(group: readonly Counted[]): boolean {
  const { state, unit } = group[0]!.value;
  const apart = new Set(group.map(({ value }) => value.value));
  const leads = ({ statement: { member } }: Counted): Set<number> =>
    new Set(
      member.extraction.claims.flatMap(({ quantity: q, setting }) =>
        q?.value !== undefined && q.state === state && q.unit === unit && setting.prominence > 1 ? [q.value] : [],
      ),
    );
  return group.every((x) =>
    group.every((y) => {
      if (x.value.value === y.value.value) return true;
      const [mine, theirs] = [leads(x), leads(y)];
      if (mine.size === 0 || theirs.size === 0 || [...mine, ...theirs].some((n) => apart.has(n))) return false;
      return ![...mine].some((n) => theirs.has(n));
    }),
  );
}

/** Is no figure set against another of its own day? */
function areOfOtherDays(view: TopicView, group: readonly Counted[]): boolean {
  const otherDays = ofOtherDays(view, group);
  return group.every((x) => group.every((y) => x.value.value === y.value.value || otherDays(x, y)));
}

export const isInCustody = ({ state }: ClaimQuantity): boolean => CUSTODY.has(state);

/** Smaller figures are the same by chance. */
const LEAST_SHARED = 5;

/** «حبس 17 متهما وإخلاء سبيل 6»: do two articles that differ here give one figure of another such count? */
function agreeElsewhere(
  group: readonly Counted[],
  counts: (quantity: ClaimQuantity, prominence: number) => boolean,
): boolean {
  const apart = new Set(group.map(({ value }) => value.value));
  const others = ({ statement: { member } }: Counted): Set<number> =>
    new Set(
      member.extraction.claims.flatMap(({ quantity: q, setting }) => {
        const figure = q !== undefined && counts(q, setting.prominence) ? (q.value ?? 0) : 0;
        return figure >= LEAST_SHARED && !apart.has(figure) ? [figure] : [];
      }),
    );
  return group.some((x) =>
    group.some((y) => x.value.value !== y.value.value && [...others(x)].some((n) => others(y).has(n))),
  );
}

/** Does a near copy of a sentence change this figure alone? */
function isCopied({ pairs }: TopicView, group: readonly Counted[]): boolean {
  return pairs.some(({ a, b, coverage, substitutions }) => {
    if (coverage < NEAR_COPY) return false;
    const figures = substitutions.filter(({ aText, bText }) => DIGIT.test(aText) && DIGIT.test(bText));
    const told = (side: typeof a): Counted[] =>
      group.filter(({ statement: { member, claim } }) => member === side.member && claim.sentence === side.sentence);
    return (
      figures.length <= 1 &&
      told(a).some((x) => told(b).some((y) => x.value.value !== y.value.value && !isNextIssue(x, y)))
    );
  });
}

const DIGIT = /\p{Nd}/u;

/** An outlet that says its own sentence again with another figure, hours later, tells of the next thing. */
export function isNextIssue({ statement: { member: a } }: Counted, { statement: { member: b } }: Counted): boolean {
  const { outlet } = a.extraction.metadata;
  if (a === b || outlet === undefined || outlet !== b.extraction.metadata.outlet) return false;
  const [s, t] = [publishedAt(a), publishedAt(b)];
  return s !== undefined && t !== undefined && Math.abs(s - t) >= LATER;
}
