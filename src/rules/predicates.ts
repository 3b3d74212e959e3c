// In: a topic. Out: statements with a predicate that can be affirmed, denied or opposed, and which of them speak of one act.
import type { Claim } from '../core/claim.ts';
import type { Statement, TopicView } from '../core/topic.ts';
import type { WorldRecords } from '../core/world.ts';
import { idsOf, participantIds, share } from './relations.ts';

/** Sentences that share this much of their rarer words tell of one thing, though no participant is found in both. */
const ALIKE = 0.2;
const MUCH_ALIKE = 0.35;

/** A statement with its predicate's concept. */
export interface Act {
  readonly statement: Statement;
  readonly concept: string;
  readonly negated: boolean;
}

/** Statements whose predicate is an event or action; plans, hedges and background set aside. */
export function actsOf(view: TopicView): Act[] {
  return view.statements.flatMap((statement) => {
    const { what, polarity, quantity, round } = statement.claim;
    if (!what?.concept || statement.background || quantity || round) return [];
    const record = view.world.concepts[what.concept];
    if (!record || record.class === 'speech' || record.class === 'mental' || record.light) return [];
    return [{ statement, concept: what.concept, negated: polarity === 'negated' }];
  });
}

/**
 * Do two acts have the same object: the same patient, or the same thing that they are about? Without an object on either side
 * they must share two participants.
 */
export function sameObject(world: WorldRecords, a: Claim, b: Claim, context: number): boolean {
  if (a.object !== undefined && b.object !== undefined) return a.object === b.object;
  const [x, y] = [idsOf(world, a, 'patient'), idsOf(world, b, 'patient')];
  if (x.size > 0 && y.size > 0) return share(x, y);
  if (a.about !== undefined && b.about !== undefined)
    return a.about === b.about && (context >= ALIKE || share(participantIds(world, a), participantIds(world, b)));
  if (context >= MUCH_ALIKE) return true;
  const shared = [...participantIds(world, a)].filter((id) => participantIds(world, b).has(id));
  return shared.length >= 2;
}

/** Both asserted, or both planned or asked for: a plan does not meet a fact as its equal. */
export function sameMood(a: Claim, b: Claim): boolean {
  const real = (c: Claim): boolean => c.modality === 'asserted' && c.under === undefined;
  if (a.modality === 'hedged' || b.modality === 'hedged') return false;
  return real(a) === real(b) && (a.modality === 'planned') === (b.modality === 'planned');
}

/** Do they have a participant who is someone in particular in common, or a place? */
export function sameScene(world: WorldRecords, a: Claim, b: Claim, context: number): boolean {
  if (context >= ALIKE) return true;
  const named = (c: Claim): Set<string> =>
    new Set([...participantIds(world, c)].filter((id) => !id.startsWith('noun:')));
  return share(named(a), named(b)) || share(new Set(a.setting.places), new Set(b.setting.places));
}
