// In: two statements with the predicates they stand beside. Out: how surely they tell of one event, in points; values set aside.
import type { Claim } from '../../core/claim.ts';
import { oncePer } from '../../core/once.ts';
import type { Member, Statement, TopicView } from '../../core/topic.ts';
import { publishedAt } from '../findings/judge.ts';
import { bySentence, type Clash, clashesByCopy, type Observation, type Slot } from '../findings/observations.ts';
import { kinConcepts, opposed, participantIds } from './relations.ts';
import { sceneLikeness } from './scene.ts';

/** A statement with the concepts, or other things, that its value belongs to: nearest first. */
export interface Bearing {
  readonly statement: Statement;
  readonly bearers: readonly string[];
}

/** Points of a pair: about 0.5 for sentences that tell one thing in other words, 1 and more for near copies. */
export type EventPoints = (a: Bearing, b: Bearing) => number;

const KIN = 0.3;
const KIN_FURTHER = 0.15;
const OPPOSED = -0.5;
const NAMED = 0.1;
const PROMINENT = 0.1;
const COUNTS_APART = -0.8;
const DAYS_APART = -0.3;
const PEOPLE_APART = -0.3;
const BODIES_APART = -0.3;

/** Weighs pairs of a topic. Statements without kindred bearers get no more than the likeness of their sentences, less a little. */
export const eventPoints = oncePer((view: TopicView): EventPoints => {
  const likeness = sceneLikeness(view);
  const counts = countsOf(view);
  const people = namedIn(view);
  return (a, b) => {
    const [x, y] = [a.statement, b.statement];
    if (x.background !== y.background || oneOutlet(x.member, y.member)) return 0;
    return (
      likeness(x, y) +
      kinship(view, a, b) +
      NAMED * Math.min(2, sharedNames(view, x, y)) +
      (x.claim.setting.prominence > 1 && y.claim.setting.prominence > 1 ? PROMINENT : 0) +
      (apart(counts(x), counts(y)) ? COUNTS_APART : 0) +
      (apart(people(x), people(y)) ? PEOPLE_APART : 0) +
      (apart(bodiesOf(x), bodiesOf(y)) ? BODIES_APART : 0) +
      (publishedApart(x.member, y.member) ? DAYS_APART : 0)
    );
  };
});

function kinship(view: TopicView, a: Bearing, b: Bearing): number {
  const [[x], [y]] = [a.bearers, b.bearers];
  if (x === undefined || y === undefined) return 0;
  if (kinConcepts(view.world, x, y)) return KIN;
  if (opposed(view.world, x, y)) return OPPOSED;
  return a.bearers.some((p) => b.bearers.some((q) => kinConcepts(view.world, p, q))) ? KIN_FURTHER : -KIN_FURTHER;
}

/** Persons, organisations and places that both name as taking part. */
function sharedNames(view: TopicView, { claim: a }: Statement, { claim: b }: Statement): number {
  const theirs = participantIds(view.world, b);
  let shared = 0;
  for (const id of participantIds(view.world, a)) if (!id.startsWith('noun:') && theirs.has(id)) shared++;
  return shared;
}

/** Counts of people by sentence. */
const countsOf = oncePer((view: TopicView): InSentence<number> => {
  const found = new Map<Member, Map<number, Set<number>>>();
  for (const { member, claim } of view.statements) {
    const { quantity } = claim;
    if (quantity?.unit !== 'person' || quantity.value === undefined) continue;
    keep(found, member, claim.sentence, quantity.value);
  }
  return ({ member, claim }) => found.get(member)?.get(claim.sentence) ?? NONE;
});

/** Organisations that a statement names: clubs, parties, firms. */
const bodiesOf = ({ claim }: Statement): ReadonlySet<string> => bodiesIn(claim.who);
const bodiesIn = oncePer((who: Claim['who']): ReadonlySet<string> => {
  const bodies = who.flatMap(({ id }) => (id?.startsWith('organisation:') ? [id] : []));
  return bodies.length === 0 ? NONE : new Set(bodies);
});

/** Persons named in a sentence. */
const namedIn = oncePer((view: TopicView): InSentence<string> => {
  const found = new Map<Member, Map<number, Set<string>>>();
  for (const { id, namings } of view.people)
    for (const { member, naming } of namings) keep(found, member, naming.sentence, id);
  return ({ member, claim }) => found.get(member)?.get(claim.sentence) ?? NONE;
});

type InSentence<T> = (s: Statement) => ReadonlySet<T>;
const NONE: ReadonlySet<never> = new Set();

function keep<T>(found: Map<Member, Map<number, Set<T>>>, member: Member, sentence: number, item: T): void {
  const own = found.get(member) ?? new Map<number, Set<T>>();
  found.set(member, own);
  own.set(sentence, (own.get(sentence) ?? new Set<T>()).add(item));
}

/** Both have some, and none is in both. */
function apart<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const item of a) if (b.has(item)) return false;
  return true;
}

const DAY = 86_400_000;

/** Was there a day and more between the two? */
export const publishedApart = (a: Member, b: Member): boolean => agesApart(a, b) > DAY;

/** Milliseconds between the two, at least; 0 where a date is not stated. A date without a time may be any time of its day. */
export function agesApart(a: Member, b: Member): number {
  const [x, y] = [publishedAt(a), publishedAt(b)];
  if (x === undefined || y === undefined) return 0;
  const length = (m: Member): number => (m.date!.value.length <= 10 ? DAY : 0);
  return Math.max(0, y - x - length(a), x - y - length(b));
}

/** Two articles of one outlet are mostly on two things: it does not tell one thing twice, and fills its own sentences anew. */
export function oneOutlet(a: Member, b: Member): boolean {
  const { outlet } = a.extraction.metadata;
  return outlet !== undefined && outlet === b.extraction.metadata.outlet;
}

/**
 * Clashes of near copies that came out within a day of each other: a text that comes back later tells of another day, and so does one
 * in which counts or names were changed too; an outlet that fills its own sentence anew tells of another thing. A value that the other sentence gives as well was moved, not changed.
 */
export function clashesInCopies<V>(
  view: TopicView,
  observations: readonly Observation<V>[],
  slot: Slot<V>,
): Clash<V>[] {
  const clashing = clashesByCopy(view, observations, slot);
  if (clashing.length === 0) return [];
  const inSentence = bySentence(observations);
  const givenIn = (o: Observation<V>, { statement: { member, claim } }: Observation<V>): boolean =>
    inSentence(member, claim.sentence).some((p) => slot.agree(o.value, p.value));
  const counts = countsOf(view);
  const people = namedIn(view);
  return clashing.filter(
    ([x, y]) =>
      !publishedApart(x.statement.member, y.statement.member) &&
      !oneOutlet(x.statement.member, y.statement.member) &&
      !givenIn(x, y) &&
      !givenIn(y, x) &&
      !(
        apart(counts(x.statement), counts(y.statement)) ||
        apart(people(x.statement), people(y.statement)) ||
        apart(bodiesOf(x.statement), bodiesOf(y.statement))
      ),
  );
}
