// In: a few texts put side by side. Out: notes: matters that two texts tell to stand otherwise, whatever the words: the road shut, traffic as usual.
import type { Finding, Member } from '../../core/finding.ts';
import type { Stand } from '../../core/stand.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import type { MatterRecord } from '../../core/world.ts';
import { moodOf } from '../acts/moods.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import { acrossLinks, type Clash, type Observation, type Slot, statementsOf } from '../findings/observations.ts';
import { later } from './hours.ts';
import { ofOneThing, onePoints } from './one-matter.ts';

/** A stand that its article takes as a fact. */
export interface Taken {
  readonly matter: MatterRecord;
  readonly stand: Stand;
}

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

/** Characters of the clause before and after the predicate that stand in the evidence. */
const BEFORE = 40;
const AFTER = 60;

function takenIn(view: TopicView, member: Member): Observation<Taken>[] {
  const { stands } = member.extraction;
  if (stands.length === 0) return [];
  const own = new Map(
    statementsOf(view, member).flatMap((s) => {
      const { what, quantity, round, duration } = s.claim;
      return what && !quantity && !round && !duration ? [[`${what.start} ${what.concept}`, s] as const] : [];
    }),
  );
  const byStart = new Map([...own.values()].map((s) => [s.claim.what!.start, s]));
  return stands.flatMap((stand): Observation<Taken>[] => {
    const [statement, matter] = [byStart.get(stand.start), view.world.matters[stand.matter]];
    if (!statement || !matter || statement.background) return [];
    if (statement.claim.inPassing && !(matter.named && isAsserted(statement))) return [];
    const mood = refuses(view, statement, matter) ? 'real' : moodOf(view.world, statement.claim);
    if (mood === 'open' || mood === 'wanted' || (mood === 'planned' && !matter.coming)) return [];
    const { span } = statement.claim;
    const start = Math.max(span.start, stand.start - BEFORE);
    const end = Math.min(span.end, stand.end + AFTER);
    return [{ statement, key: matter.id, value: { matter, stand }, span: { start, end }, cut: true }];
  });
}

const isAsserted = ({ claim: { polarity, modality } }: Statement): boolean =>
  polarity === 'affirmed' && modality === 'asserted';

/** «رفض التوقيع لبورتو»: who refuses to do a thing does not do it. */
function refuses({ world }: TopicView, { claim }: Statement, { doer }: MatterRecord): boolean {
  const above = claim.under && world.concepts[claim.under.concept];
  return doer === true && above?.implicative === 'negative' && claim.under?.polarity === 'affirmed';
}

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
