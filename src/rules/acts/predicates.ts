// In: a topic. Out: statements that tell an act, and how surely two of them tell of one act, in points; what is said of it set aside.

import type { Claim } from '../../core/claim.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import { bareId, isNamedId, kindOfId } from '../../core/typed-id.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group } from '../../lexicon/sets.ts';
import { idsOf, kinConcepts, participantIds, type Relation, relationsOf, share } from '../happenings/relations.ts';
import { publishedApart } from '../happenings/same-event.ts';
import { sceneLikeness } from '../happenings/scene.ts';
import { ofOneDay, sameTime } from './act-times.ts';
import { type Mood, moodOf, sameMood } from './moods.ts';

/** A statement with its predicate's concept. */
export interface Act {
  readonly statement: Statement;
  readonly concept: string;
  /** Negated in the words, or affirmed under a denial. */
  readonly denied: boolean;
  readonly mood: Mood;
  /** Who does it, where the words name someone and only tell the act: who says or asks for it does not do it. */
  readonly agents: ReadonlySet<string>;
}

/** An act as findings tell of it. */
export type ToldAct = Pick<Act, 'statement' | 'concept' | 'denied'>;

/** Points from which two acts are taken for one. */
export const ONE_ACT = 0.45;

const EXCLUDED = Number.NEGATIVE_INFINITY;
const SAME_OBJECT = 0.3;
const SAME_PATIENT = 0.25;
const NAMED = 0.1;
const PROMINENT = 0.1;
const DAYS_APART = -0.2;
/** No injuries: what is ruled out altogether needs no object. */
const RULED_OUT = 0.15;

/** Statements whose predicate is an event, an action or a state that is told, not named in passing. */
export function actsOf(view: TopicView): Act[] {
  return view.statements.flatMap((statement) => {
    const { what, polarity, modality, quantity, round, duration, inPassing } = statement.claim;
    if (!what?.concept || inPassing || quantity || round || duration) return [];
    const record = view.world.concepts[what.concept];
    if (!record || record.class === 'speech' || record.class === 'mental' || record.light) return [];
    return [
      {
        statement,
        concept: what.concept,
        denied: (polarity === 'negated') !== (modality === 'denied'),
        mood: moodOf(view.world, statement.claim),
        agents: agentsOf(view.world, statement.claim),
      },
    ];
  });
}

/** Words that go with any matter (begin, need, include) say too little of it. */
const ANY_MATTER = group('domains-of-any-matter');

/** Does the predicate tell what the matter is? */
export const namesMatter = ({ concepts }: WorldRecords, { concept }: Pick<Act, 'concept'>): boolean =>
  !ANY_MATTER.has(concepts[concept]!.domain);

/** How two acts stand to each other by their predicates. */
export type Standing = 'agree' | 'polarity' | 'antonym' | undefined;

/** How an act stands to others: one affirms what the other denies; they affirm opposites; or they say the same. */
export function standingsOf(world: WorldRecords, a: Act): (b: Act) => Standing {
  const relation = relationsOf(world, a.concept);
  return (b) => standingOf(world, a, b, relation(b.concept));
}

/** The same, where it is known how their concepts stand to each other. */
export function standingOf(
  world: WorldRecords,
  a: Act,
  b: Act,
  { narrower, broader, opposite, reversal }: Relation,
): Standing {
  if (a.denied === b.denied && (narrower || broader)) return 'agree';
  // What denies the broader denies the narrower: no casualties, three killed.
  if ((narrower && b.denied) || (broader && a.denied)) return 'polarity';
  if (a.denied || b.denied || !opposite) return undefined;
  const limited = isLimited(world, a) && isLimited(world, b);
  if (limited && !(isDoneToSuch(world, a) && isDoneToSuch(world, b))) return undefined;
  return reversal && !ofOneDay(a.statement, b.statement) ? undefined : 'antonym';
}

/** Is the concept opposed to others only where it is done to some things? */
const isLimited = (world: WorldRecords, { concept }: Act): boolean =>
  (world.concepts[concept]?.objects.length ?? 0) > 0;

/** Deploying troops is the opposite of withdrawing them; deploying leaflets of nothing. */
function isDoneToSuch(world: WorldRecords, { concept, statement }: Act): boolean {
  const classes = world.concepts[concept]!.objects;
  const { object } = statement.claim;
  if (object === undefined) return false;
  const kind = world.organisations[bareId(object)]?.kind;
  return classes.some((c) => c === kind || kinConcepts(world, bareId(object), c) || object.startsWith(`${c}:`));
}

/** Do the two acts often follow each other in time (arrest, release)? */
export const isReversal = (world: WorldRecords, a: Act, b: Act): boolean =>
  relationsOf(world, a.concept)(b.concept).reversal;

/** Weighs pairs of acts; `EXCLUDED` (minus infinity) where they cannot be one act. */
export type ActPoints = (a: Act, b: Act) => number;

export function actPoints(view: TopicView): ActPoints {
  const likeness = sceneLikeness(view);
  return (a, b) => {
    const [x, y] = [a.statement, b.statement];
    if (x.background && !sameTime(x, y)) return EXCLUDED;
    if (
      !(sameMood(a.mood, b.mood) || refusesWhatIsDone(a, b)) ||
      agentsApart(view.world, a, b) ||
      view.gate(x, y) !== true
    )
      return EXCLUDED;
    const objects = objectPoints(view, x, y);
    if (objects === EXCLUDED) return EXCLUDED;
    return (
      likeness(x, y) +
      objects +
      (isRuledOut(a) || isRuledOut(b) ? RULED_OUT : 0) +
      NAMED * Math.min(2, sharedNames(view.world, x.claim, y.claim)) +
      (x.claim.setting.prominence > 1 && y.claim.setting.prominence > 1 ? PROMINENT : 0) +
      (publishedApart(x.member, y.member) ? DAYS_APART : 0)
    );
  };
}

/** «وقعت الوزارة», «رفضت الوزارة التوقيع»: of one doer the one says that it was done, the other that it was not. */
const refusesWhatIsDone = (a: Act, b: Act): boolean =>
  ((a.mood === 'refused' && b.mood === 'real') || (b.mood === 'refused' && a.mood === 'real')) &&
  share(a.agents, b.agents);

const isRuledOut = ({ denied, statement: { claim } }: Act): boolean =>
  denied && claim.polarity === 'negated' && claim.object === undefined;

function agentsOf(world: WorldRecords, claim: Claim): ReadonlySet<string> {
  const { under } = claim;
  const told = under !== undefined && world.concepts[under.concept]?.content !== undefined;
  return new Set(told ? [] : [...idsOf(world, claim, 'agent')].filter(isNamedId));
}

/** Both name someone who does it, and they are others. */
function agentsApart(world: WorldRecords, { agents: x, statement: a }: Act, { agents: y, statement: b }: Act): boolean {
  if (x.size === 0 || y.size === 0) return false;
  return !share(x, participantIds(world, b.claim)) && !share(y, participantIds(world, a.claim));
}

/** The same object counts for the pair, objects that are two things exclude it; where one is not said the patients may tell. */
function objectPoints(view: TopicView, a: Statement, b: Statement): number {
  const [x, y] = [a.claim.object, b.claim.object];
  if (x !== undefined && y !== undefined) {
    if (kinConcepts(view.world, bareId(x), bareId(y))) return SAME_OBJECT;
    if (kindOfId(x) === kindOfId(y) && kindOfId(x) !== 'person' && oneVocabulary(a, b, x)) return EXCLUDED;
  }
  const [p, q] = [idsOf(view.world, a.claim, 'patient'), idsOf(view.world, b.claim, 'patient')];
  return share(p, q) ? SAME_PATIENT : 0;
}

/** Words that no table knows are compared in one language only. */
const oneVocabulary = (a: Statement, b: Statement, id: string): boolean =>
  kindOfId(id) !== 'word' || a.member.extraction.lang === b.member.extraction.lang;

/** Persons, organisations and places that both name as taking part. */
function sharedNames(world: WorldRecords, a: Claim, b: Claim): number {
  const theirs = participantIds(world, b);
  let shared = 0;
  for (const id of participantIds(world, a)) if (theirs.has(id) && isNamedId(id)) shared++;
  return shared;
}
