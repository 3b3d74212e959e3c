// In: a topic and how two acts must stand. Out: findings: acts that one text affirms and another denies, or tells the opposite of.
import type { Finding, Member } from '../core/finding.ts';
import type { Message } from '../core/message.ts';
import { oncePer } from '../core/once.ts';
import type { Statement, TopicView } from '../core/topic.ts';
import { findingsFrom, type Tell } from './findings.ts';
import { CROWD } from './likeness.ts';
import { acrossLinks, type Clash, type Observation, type Slot } from './observations.ts';
import { type Act, actPoints, actsOf, ONE_ACT, type Standing, standingOf } from './predicates.ts';
import { sameWords } from './same-words.ts';

/** Characters of the clause before and after the predicate that stand in the evidence. */
const BEFORE = 40;
const AFTER = 90;

/** Findings of acts that stand to each other in one way. */
export function findActs(view: TopicView, standing: Standing, slot: Slot<Act>, tell: Tell<Act>): Finding[] {
  return findingsFrom(view, observedIn(view), clashing(view, standing), [], slot, tell);
}

const observedIn = oncePer((view: TopicView) => actsOf(view).map(observe));

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

/** Two acts of linked articles that are taken for one. */
interface ActPair {
  readonly x: Observation<Act>;
  readonly y: Observation<Act>;
  readonly standing: Standing;
  readonly points: number;
}

/** Pairs of linked articles' acts that agree, deny or oppose each other. */
const actPairs = oncePer((view: TopicView): readonly ActPair[] => {
  const points = actPoints(view);
  const crowded = view.members.length > CROWD;
  const leastFor = (a: Statement, b: Statement): number =>
    crowded ? ONE_ACT_IN_CROWD : upFront(a, b) ? ONE_ACT : ONE_ACT_IN_PASSING;
  const pairs: ActPair[] = [];
  for (const [mine, theirs] of acrossLinks(view, observedIn(view)))
    for (const x of mine)
      for (const y of theirs) {
        const standing = standingOf(view.world, x.value, y.value);
        if (standing === undefined) continue;
        const weight = points(x.value, y.value);
        const least = standing === 'agree' ? ONE_ACT : leastFor(x.statement, y.statement);
        if (weight >= least) pairs.push({ x, y, standing, points: weight });
      }
  return pairs;
});

/** Acts that stand to each other so. A text that also says what the other says of the act is not set against it. */
function clashing(view: TopicView, standing: Standing): Clash<Act>[] {
  const same = sameWords(view);
  const agreed = agreementIn(view);
  return actPairs(view)
    .filter((p) => p.standing === standing && !(standing === 'polarity' && same(p.x.statement, p.y.statement)))
    .filter(({ x, y, points }) => agreed(x, y.statement.member) < points && agreed(y, x.statement.member) < points)
    .map(({ x, y }) => [x, y]);
}

/** The points of the likest act of an article that agrees with an act of another; minus infinity where none does. */
const agreementIn = oncePer((view: TopicView): ((act: Observation<Act>, member: Member) => number) => {
  const best = new Map<Observation<Act>, Map<Member, number>>();
  const keep = (act: Observation<Act>, { statement: { member } }: Observation<Act>, points: number): void => {
    const known = best.get(act) ?? new Map<Member, number>();
    best.set(act, known.set(member, Math.max(points, known.get(member) ?? points)));
  };
  for (const { x, y, standing, points } of actPairs(view)) {
    if (standing !== 'agree') continue;
    keep(x, y, points);
    keep(y, x, points);
  }
  return (act, member) => best.get(act)?.get(member) ?? Number.NEGATIVE_INFINITY;
});

/** One side tells of the time being (not yet, so far): what came later does not belie it. */
export function untilThen(group: readonly Observation<Act>[]): Finding['explanation'] {
  const pending = group.some(({ value: { denied, statement } }) => denied && statement.claim.pending);
  const text: Message = { id: 'explanation.different-time' };
  return pending ? { kind: 'different-time', text } : undefined;
}
