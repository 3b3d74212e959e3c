// In: a few texts put side by side. Out: notes: matters that two texts tell to stand otherwise, whatever the words: the road shut, traffic as usual.
import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import { acrossLinks, type Clash, type Observation, type Slot } from '../findings/observations.ts';
import { later } from './hours.ts';
import { ofOneThing, onePoints } from './one-matter.ts';
import { type Taken, takenIn } from './taken.ts';

const slot: Slot<Taken> = {
  agree: (a, b) => a.stand.as === b.stand.as,
  explain: (group) => (group[0]!.value.matter.passing ? later(group) : undefined),
  id: ({ stand }) => stand.as,
  label: ({ stand }) => ({ id: `stand.${stand.as}` }),
};

/** Points from which two texts tell of one matter; more where it is told of many things. */
const LEAST = 0.05;
const LEAST_OF_MANY = 0.16;
const leastFor = ({ matter }: Taken): number => (matter.common ? LEAST_OF_MANY : LEAST);

/**
 * Findings of matters that linked articles tell otherwise; an article that tells both of one thing takes no side. In an archive most
 * were of two things: only texts that somebody put side by side are asked.
 */
export function matterFindings(view: TopicView): Finding[] {
  if (!view.picked) return [];
  const taken = view.members.flatMap((member) => takenIn(view, member));
  const points = onePoints(view);
  const clashes: Clash<Taken>[] = [];
  for (const [mine, theirs] of acrossLinks(view, taken)) {
    const [x, y] = [mine, theirs].map((own) => own.filter((o) => !isTorn(view, o, own))) as [typeof mine, typeof mine];
    for (const a of x)
      for (const b of y) if (areOpposed(a, b) && points(a, b) >= leastFor(a.value)) clashes.push([a, b]);
  }
  return findingsFrom(view, taken, clashes, [], slot, tell).map((f) => ({ ...f, confidence: 'low' }));
}

const areOpposed = ({ value: a }: Observation<Taken>, { value: b }: Observation<Taken>): boolean =>
  a.matter === b.matter && a.stand.as !== b.stand.as;

/** Does the article tell the matter both ways? */
const isTorn = (view: TopicView, o: Observation<Taken>, own: readonly Observation<Taken>[]): boolean =>
  own.some((other) => areOpposed(o, other) && ofOneThing(view, o, other));

const tell: Tell<Taken> = (_view, group) => {
  const { id } = group[0]!.value.matter;
  const params = { matter: { id: `matter.${id}` } };
  return {
    rule: 'polarity',
    severity: 'note',
    scope: 'cross-source',
    subject: { id: 'subject.matter', params },
    message: { id: 'message.matter', params },
    identity: ['matter', id],
  };
};
