// In: an article of a topic. Out: the stands on matters that it takes as facts: told in their own clause, not wanted, open or long past.
import type { Stand } from '../../core/stand.ts';
import type { Member, Statement, TopicView } from '../../core/topic.ts';
import type { MatterRecord } from '../../core/world.ts';
import { moodOf } from '../acts/moods.ts';
import { type Observation, statementsOf } from '../findings/observations.ts';

/** A stand that its article takes as a fact. */
export interface Taken {
  readonly matter: MatterRecord;
  readonly stand: Stand;
}

/** Characters of the clause before and after the predicate that stand in the evidence. */
const BEFORE = 40;
const AFTER = 60;

/** The stands of an article, with the stretch of text that a reader is shown. */
export function takenIn(view: TopicView, member: Member): Observation<Taken>[] {
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
    if (mood === 'open' || mood === 'refused' || mood === 'wanted' || (mood === 'planned' && !matter.coming)) return [];
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
