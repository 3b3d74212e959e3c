// In: a topic and how two acts must stand. Out: findings: acts that one text affirms and another denies, or tells the opposite of.
import type { Finding } from '../../core/finding.ts';
import type { Message } from '../../core/message.ts';
import { oncePer } from '../../core/once.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import { acrossLinks, type Clash, type Observation, type Slot } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { type Relation, relationsOf, relativesOf } from '../happenings/relations.ts';
import { sameWords } from '../wording/same-words.ts';
import { tiesOf } from './act-ties.ts';
import {
  type Act,
  actPoints,
  actsOf,
  ONE_ACT,
  type Standing,
  standingOf,
  standingsOf,
  type ToldAct,
} from './predicates.ts';

/** Characters of the clause before and after the predicate that stand in the evidence. */
const BEFORE = 40;
const AFTER = 90;

/** Findings of acts that stand to each other in one way. */
export function findActs(view: TopicView, standing: Standing, slot: Slot<Act>, tell: Tell<Act>): Finding[] {
  return findingsFrom(view, observedIn(view), clashing(view, standing), [], slot, tell);
}

export const observedIn = oncePer((view: TopicView) => actsOf(view).map(observe));

function observe(act: Act): Observation<Act> {
  const { what, span } = act.statement.claim;
  const start = Math.max(span.start, what!.start - BEFORE);
  return {
    statement: act.statement,
    key: act.concept,
    value: act,
    span: { start, end: Math.min(span.end, what!.end + AFTER) },
    cut: true,
  };
}

/** Points from which acts are taken for one that the texts do not both tell up front. */
const ONE_ACT_IN_PASSING = 0.5;

/** In a topic of many articles acts of one kind happen over and over (arrivals, arrests, marches). */
const ONE_ACT_IN_CROWD = 0.8;

/** Do both stand in a headline or a lead? */
const upFront = (a: Statement, b: Statement): boolean =>
  a.claim.setting.prominence > 1 && b.claim.setting.prominence > 1;

/** Acts of linked articles that stand against each other, with all acts of both articles. */
export interface OpposedActs {
  readonly x: Observation<Act>;
  readonly y: Observation<Act>;
  readonly standing: Standing;
  readonly mine: readonly Observation<Act>[];
  readonly theirs: readonly Observation<Act>[];
}

export const opposedActs = oncePer((view: TopicView): readonly OpposedActs[] => {
  const found: OpposedActs[] = [];
  const related = relatedIn(view);
  for (const [mine, theirs] of acrossLinks(view, observedIn(view))) {
    const places = placesIn(theirs);
    for (const x of mine) {
      const opposed: Array<{ readonly place: number; readonly standing: Standing }> = [];
      for (const { concept, relation } of related(x.value.concept))
        for (const place of places.get(concept) ?? NONE) {
          const standing = standingOf(view.world, x.value, theirs[place]!.value, relation);
          if (standing !== undefined && standing !== 'agree') opposed.push({ place, standing });
        }
      if (opposed.length > 1) opposed.sort((p, q) => p.place - q.place);
      for (const { place, standing } of opposed) found.push({ x, y: theirs[place]!, standing, mine, theirs });
    }
  }
  return found;
});

const NONE: readonly number[] = [];

interface Related {
  readonly concept: string;
  readonly relation: Relation;
}

/** Concepts of the topic's acts that a concept can stand to, and how: of a thousand pairs of acts one does. */
function relatedIn(view: TopicView): (concept: string) => readonly Related[] {
  const concepts = [...new Set(observedIn(view).map(({ value }) => value.concept))];
  const known = new Map<string, readonly Related[]>();
  const relate = (concept: string): readonly Related[] => {
    const [relatives, relation] = [relativesOf(view.world, concept), relationsOf(view.world, concept)];
    return concepts.flatMap((other) => (relatives.has(other) ? [{ concept: other, relation: relation(other) }] : []));
  };
  return (concept) => {
    const found = known.get(concept) ?? relate(concept);
    known.set(concept, found);
    return found;
  };
}

/** Where among an article's acts those of a concept stand. */
const placesIn = oncePer((acts: readonly Observation<Act>[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const [place, { value }] of acts.entries()) {
    const known = found.get(value.concept);
    if (known) known.push(place);
    else found.set(value.concept, [place]);
  }
  return found;
});

/** Acts that stand to each other so and are taken for one. A text that also says what the other says of the act is not set against it. */
function clashing(view: TopicView, standing: Standing): Clash<Act>[] {
  const points = actPoints(view);
  const same = sameWords(view);
  const tied = tiesOf(view);
  const crowded = view.members.length > CROWD;
  const leastFor = (a: Statement, b: Statement): number =>
    crowded ? ONE_ACT_IN_CROWD : upFront(a, b) ? ONE_ACT : ONE_ACT_IN_PASSING;
  const agreed = (a: Observation<Act>, b: Observation<Act>, least: number): boolean =>
    standingsOf(view.world, a.value)(b.value) === 'agree' && points(a.value, b.value) >= Math.max(least, ONE_ACT);
  return opposedActs(view)
    .filter(({ x, y, standing: stands, mine, theirs }) => {
      if (stands !== standing || (standing === 'polarity' && same(x.statement, y.statement))) return false;
      const weight = points(x.value, y.value);
      if (weight < leastFor(x.statement, y.statement) || !tied(x.value, y.value)) return false;
      return !theirs.some((other) => agreed(x, other, weight)) && !mine.some((other) => agreed(other, y, weight));
    })
    .map(({ x, y }): Clash<Act> => [x, y]);
}

/** One side tells of the time being (not yet, so far): what came later does not belie it. */
export function untilThen(group: readonly Observation<ToldAct>[]): Finding['explanation'] {
  const pending = group.some(({ value: { denied, statement } }) => denied && statement.claim.pending);
  const text: Message = { id: 'explanation.different-time' };
  return pending ? { kind: 'different-time', text } : undefined;
}
