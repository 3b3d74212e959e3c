// In: a topic and how two acts must stand. Out: findings: acts that one text affirms and another denies, or tells the opposite of.
import type { Finding } from '../core/finding.ts';
import type { Message } from '../core/message.ts';
import type { Statement, TopicView } from '../core/topic.ts';
import { tiesOf } from './act-ties.ts';
import { findingsFrom, type Tell } from './findings.ts';
import { CROWD } from './likeness.ts';
import type { Clash, Observation, Slot } from './observations.ts';
import { type Act, actPoints, actsOf, ONE_ACT, type Standing, standingOf } from './predicates.ts';
import { sameWords } from './same-words.ts';

/** Characters of the clause before and after the predicate that stand in the evidence. */
const BEFORE = 40;
const AFTER = 90;

/** Findings of acts that stand to each other in one way. */
export function findActs(view: TopicView, standing: Standing, slot: Slot<Act>, tell: Tell<Act>): Finding[] {
  const observations = actsOf(view).map(observe);
  const clashes = clashing(view, observations, standing);
  return findingsFrom(view, observations, clashes, [], slot, tell);
}

function observe(act: Act): Observation<Act> {
  const { what, span } = act.statement.claim;
  const start = Math.max(span.start, what!.start - BEFORE);
  return {
    statement: act.statement,
    key: act.concept,
    value: act,
    span: { start, end: Math.min(span.end, what!.end + AFTER) },
  };
}

/** Points from which acts are taken for one that the texts do not both tell up front. */
const ONE_ACT_IN_PASSING = 0.5;

/** In a topic of many articles acts of one kind happen over and over (arrivals, arrests, marches). */
const ONE_ACT_IN_CROWD = 0.8;

/** Do both stand in a headline or a lead? */
const upFront = (a: Statement, b: Statement): boolean =>
  a.claim.setting.prominence > 1 && b.claim.setting.prominence > 1;

/** Pairs of linked articles' acts. A text that also says what the other says of the act is not set against it. */
function clashing(view: TopicView, observations: readonly Observation<Act>[], standing: Standing): Clash<Act>[] {
  const points = actPoints(view);
  const same = sameWords(view);
  const tied = tiesOf(view);
  const crowded = view.members.length > CROWD;
  const leastFor = (a: Statement, b: Statement): number =>
    crowded ? ONE_ACT_IN_CROWD : upFront(a, b) ? ONE_ACT : ONE_ACT_IN_PASSING;
  const pairs: Array<{ x: Observation<Act>; y: Observation<Act>; points: number; agrees: boolean }> = [];
  observations.forEach((x, i) => {
    for (let j = i + 1; j < observations.length; j++) {
      const y = observations[j]!;
      if (x.statement.member === y.statement.member || !view.linked(x.statement.member, y.statement.member)) continue;
      const stands = standingOf(view.world, x.value, y.value);
      if (stands !== 'agree' && (stands !== standing || (standing === 'polarity' && same(x.statement, y.statement))))
        continue;
      const weight = points(x.value, y.value);
      const least = stands === 'agree' ? ONE_ACT : leastFor(x.statement, y.statement);
      if (weight >= least && (stands === 'agree' || tied(x.value, y.value)))
        pairs.push({ x, y, points: weight, agrees: stands === 'agree' });
    }
  });
  const agreed = (o: Observation<Act>, { member }: Statement, least: number): boolean =>
    pairs.some(
      (p) =>
        p.agrees &&
        p.points >= least &&
        ((p.x === o && p.y.statement.member === member) || (p.y === o && p.x.statement.member === member)),
    );
  return pairs
    .filter((p) => !p.agrees && !agreed(p.x, p.y.statement, p.points) && !agreed(p.y, p.x.statement, p.points))
    .map(({ x, y }) => [x, y]);
}

/** One side tells of the time being (not yet, so far): what came later does not belie it. */
export function untilThen(group: readonly Observation<Act>[]): Finding['explanation'] {
  const pending = group.some(({ value: { denied, statement } }) => denied && statement.claim.pending);
  const text: Message = { id: 'explanation.different-time' };
  return pending ? { kind: 'different-time', text } : undefined;
}
