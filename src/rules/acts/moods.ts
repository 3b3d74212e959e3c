// In: a claim and what it stands under. Out: whether it tells, denies, plans or wants its act, and which moods may be set against each other.
import type { Claim } from '../../core/claim.ts';
import type { ConceptRecord, WorldRecords } from '../../core/world.ts';
import { group } from '../../lexicon/sets.ts';

/** «لا يملك إقالة النائب العام»: who has an act, or lacks it, has the power to it. */
const POWERS = group('powers');

/** What is asked for or planned is set against its like only; hedges and questions assert nothing; who refuses to act does not. */
export type Mood = 'real' | 'denied' | 'planned' | 'wanted' | 'refused' | 'open';

export function moodOf(world: WorldRecords, { what, modality, under }: Claim): Mood {
  const content = under && world.concepts[under.concept]?.content;
  if (under && POWERS.has(under.concept)) return 'open';
  if (under && isStance(world.concepts[under.concept])) {
    const acts = under.polarity === 'affirmed' && world.concepts[what?.concept ?? '']?.class === 'action';
    return acts && world.concepts[under.concept]?.implicative === 'negative' ? 'refused' : 'open';
  }
  if (modality === 'hedged' || content === 'question' || content === 'charge') return 'open';
  if (content === 'demand') return under?.polarity === 'negated' ? 'open' : 'wanted';
  if (modality === 'denied' || modality === 'planned') return modality;
  // «عدم قبول أي تدخل»: nothing follows of what was not accepted, asked for or said.
  const above = under && world.concepts[under.concept];
  const handed = above?.implicative !== undefined || above?.light === true;
  return under?.polarity === 'negated' && !handed ? 'open' : 'real';
}

/** نرفض الاعتداء, rejects the use of force: who takes a stand on an act says neither that it happened nor that it did not. */
const isStance = (record: ConceptRecord | undefined): boolean =>
  record?.content === 'judgement' || (record?.implicative === 'negative' && record.opposites.includes('agree'));

/** A denial answers what is told as done and what is told as planned. */
export function sameMood(x: Mood, y: Mood): boolean {
  if (x === 'open' || y === 'open' || x === 'refused' || y === 'refused') return false;
  return x === y || (x === 'denied' && y !== 'wanted') || (y === 'denied' && x !== 'wanted');
}
