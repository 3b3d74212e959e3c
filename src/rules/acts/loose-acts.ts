// In: a topic of few articles. Out: notes: acts of one kind and one thing that one text affirms and another denies, in other words.

import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { bareId } from '../../core/typed-id.ts';
import { tellerOf } from '../findings/doubtful.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import type { Observation, Slot } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { kinConcepts, participantIds } from '../happenings/relations.ts';
import { sceneLikeness } from '../happenings/scene.ts';
import { copiesIn } from '../wording/copies.ts';
import { doneByOthers } from './act-doers.ts';
import { partnersApart } from './act-ties.ts';
import { type OpposedActs, observedIn, opposedActs } from './acts.ts';
import { type Act, actPoints, namesMatter, type Standing, standingsOf } from './predicates.ts';

/** Points from which two acts may be one: sentences with little in common but the act and what it is done to. */
const LEAST = 0.3;
/** Enough where the act is told once in each text, and their sentences share something. */
const LEAST_TOLD_ONCE = 0.15;
const SOMETHING = 0.08;

/**
 * Acts that stand against each other and may be one: `no ransom was paid`, `the company paid a ransom`. A text that says what the other
 * says as well is not set against it, and what `found` tells is not told again.
 */
export function looseActFindings(
  view: TopicView,
  standing: Standing,
  slot: Slot<Act>,
  tell: Tell<Act>,
  found: readonly Finding[],
): Finding[] {
  if (view.members.length > CROWD) return [];
  const points = actPoints(view);
  const likeness = sceneLikeness(view);
  const isTold = tellerOf(found, slot);
  const copies = copiesIn(view);
  const copied = ({ statement: a }: Observation<Act>, { statement: b }: Observation<Act>): boolean =>
    copies(a, b).length + copies(b, a).length > 0;
  const fits = ({ x, y, standing: stands, mine, theirs }: OpposedActs): boolean => {
    if (stands !== standing || deniesCause(x.value) || deniesCause(y.value) || isTold(x, y) || isTold(y, x))
      return false;
    if (
      !namesMatter(view.world, x.value) ||
      partiesApart(view, x, y) ||
      doneByOthers(view, x.value, y.value) ||
      partnersApart(view.world, x.value, y.value) ||
      copied(x, y)
    )
      return false;
    const weight = points(x.value, y.value);
    const once = toldOnce(view, x, mine) && toldOnce(view, y, theirs);
    const shared = likeness(x.statement, y.statement) >= SOMETHING;
    if (!shared || weight < (once ? LEAST_TOLD_ONCE : LEAST)) return false;
    return !theirs.some((other) => agrees(view, x, other)) && !mine.some((other) => agrees(view, y, other));
  };
  const clashes = opposedActs(view)
    .filter(fits)
    .map(({ x, y }) => [x, y] as const);
  return findingsFrom(view, observedIn(view), clashes, [], slot, (v, group) => ({
    ...tell(v, group),
    severity: 'note',
  })).map((finding) => ({ ...finding, confidence: 'low' }));
}

/** Rescue teams arrived, helicopters did not: both texts say who or what, and it is not the same. */
function partiesApart({ world }: TopicView, x: Observation<Act>, y: Observation<Act>): boolean {
  const [mine, theirs] = [x, y].map(({ statement }) => [...participantIds(world, statement.claim)].filter(isParty)) as [
    string[],
    string[],
  ];
  if (mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((a) => theirs.some((b) => a === b || kinConcepts(world, bareId(a), bareId(b))));
}

const isParty = (id: string): boolean => !id.startsWith('place:');

/** `denies deaths caused by cholera`: the cause is denied, not the deaths. */
const deniesCause = ({ statement: { claim } }: Act): boolean =>
  claim.modality === 'denied' && claim.about === 'result-in';

const agrees = ({ world }: TopicView, x: Observation<Act>, other: Observation<Act>): boolean =>
  standingsOf(world, x.value)(other.value) === 'agree';

function toldOnce({ world }: TopicView, { value }: Observation<Act>, all: readonly Observation<Act>[]): boolean {
  return all.filter((o) => kinConcepts(world, o.value.concept, value.concept)).length === 1;
}
