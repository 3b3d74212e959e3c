// In: a topic. Out: whether two of its statements say one thing: one predicate of the same things and names.
import type { Claim } from '../../core/claim.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import { kinConcepts, participantIds } from '../happenings/relations.ts';
import { sentenceLikeness } from '../wording/sentence-likeness.ts';

export type Alike = (a: Statement, b: Statement) => boolean;

const ALIKE = 0.5;
const ALIKE_WITH_NAMES = 0.1;

/** One predicate of the same things and the same names; figures are given by many. */
export function sameStatement(view: TopicView): Alike {
  const like = sentenceLikeness(view);
  return (a, b) => {
    const [x, y] = [a.claim, b.claim];
    if (x.quantity || y.quantity || a.background !== b.background) return false;
    if (!samePredicate(view, x, y) || view.gate(a, b) !== true) return false;
    const near = like(a.member, x.sentence, b.member, y.sentence);
    const shared = namesShared(view, x, y);
    if (sameThing(view, x, y)) return shared >= 2 || near >= ALIKE || (shared === 1 && near >= ALIKE_WITH_NAMES);
    return shared >= 2 && near >= ALIKE_WITH_NAMES;
  };
}

function samePredicate({ world }: TopicView, a: Claim, b: Claim): boolean {
  const [x, y] = [a.what?.concept, b.what?.concept];
  if (x === undefined || y === undefined || !kinConcepts(world, x, y)) return false;
  return world.concepts[x]?.class !== 'speech' && a.polarity === b.polarity;
}

function sameThing({ world }: TopicView, a: Claim, b: Claim): boolean {
  if (a.about !== undefined && b.about !== undefined && kinConcepts(world, a.about, b.about)) return true;
  return a.object !== undefined && a.object === b.object;
}

function namesShared({ world }: TopicView, a: Claim, b: Claim): number {
  const theirs = participantIds(world, b);
  return [...participantIds(world, a)].filter((id) => !/^(noun|role):/.test(id) && theirs.has(id)).length;
}
