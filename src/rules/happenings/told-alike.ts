// In: the values of one slot in a small topic. Out: pairs that differ where two sentences tell one thing, each in its own words: worth a look.
import type { Statement, TopicView } from '../../core/topic.ts';
import { acrossLinks, type Clash, type Observation } from '../findings/observations.ts';
import { CROWD, contextLikeness } from './likeness.ts';
import { oneOutlet } from './same-event.ts';

/** Sentences that share so many of their rarer words tell one thing, whatever their verbs and clauses. */
const ALIKE = 0.25;

/** What a slot says of two of its values. */
export interface Told<V> {
  /** Can both be true of one thing? Then the other article gives the value, too. */
  readonly agree: (a: V, b: V) => boolean;
  /** Are they of one kind, so that one may stand in the place of the other? */
  readonly alike: (a: V, b: V) => boolean;
  /** What parts two statements and is not asked: days are told apart by days. */
  readonly despite?: 'gate.time';
}

/**
 * Values of linked articles that differ in sentences much alike. What they hang on is not asked (389 trucks began to be moved, 184 of 389
 * trucks have arrived): only that each is alone of its kind in its sentence, but for those that both articles give, and that the other
 * article lacks it. An outlet that fills its own sentence anew tells of another thing.
 */
export function toldAlike<V>(
  view: TopicView,
  observations: readonly Observation<V>[],
  told: Told<V>,
  least = ALIKE,
): Clash<V>[] {
  if (view.members.length > CROWD) return [];
  const likeness = contextLikeness(view);
  return [...acrossLinks(view, observations)].flatMap(([mine, theirs]) => {
    if (oneOutlet(mine[0]!.statement.member, theirs[0]!.statement.member)) return [];
    const [left, right] = [openOf(mine, theirs, told), openOf(theirs, mine, told)];
    return left.flatMap((x) =>
      right.flatMap((y): Clash<V>[] =>
        told.alike(x.value, y.value) &&
        likeness(x.statement, y.statement) >= least &&
        mayBeOne(view, x.statement, y.statement, told.despite)
          ? [[x, y]]
          : [],
      ),
    );
  });
}

/** Those that the other article lacks, alone of their kind in their sentences. */
function openOf<V>(
  own: readonly Observation<V>[],
  others: readonly Observation<V>[],
  { agree, alike }: Told<V>,
): Observation<V>[] {
  const lacked = own.filter((x) => !others.some((y) => agree(x.value, y.value)));
  return lacked.filter((x) =>
    lacked.every((o) => !inOneSentence(o, x) || !alike(o.value, x.value) || agree(o.value, x.value)),
  );
}

const inOneSentence = (
  { statement: { claim: a } }: Observation<unknown>,
  { statement }: Observation<unknown>,
): boolean => a.sentence === statement.claim.sentence;

/** What one text tells as background the other may tell as news. */
function mayBeOne({ gate }: TopicView, a: Statement, b: Statement, despite: string | undefined): boolean {
  const passed = gate({ ...a, background: false }, { ...b, background: false });
  return passed === true || passed.id === despite;
}
