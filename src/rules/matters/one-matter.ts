// In: two stands of a topic on one matter. Out: whether they are of one thing, and how surely, in points.

import type { Claim } from '../../core/claim.ts';
import { oncePer } from '../../core/once.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import { bareId, isNamedId, kindOfId } from '../../core/typed-id.ts';
import type { MatterRecord } from '../../core/world.ts';
import { dayOf } from '../acts/act-times.ts';
import type { Observation } from '../findings/observations.ts';
import { idsOf, kinConcepts, participantIds, share } from '../happenings/relations.ts';
import { agesApart } from '../happenings/same-event.ts';
import { sceneLikeness } from '../happenings/scene.ts';
import { sameWords } from '../wording/same-words.ts';
import type { Taken } from './taken.ts';

/** Of one kind of thing, or of any where the matter has no list; of nobody else. */
export function ofOneThing(view: TopicView, x: Observation<Taken>, y: Observation<Taken>): boolean {
  const { matter, stand: a } = x.value;
  const { stand: b } = y.value;
  if (personsApart(view, x.statement.claim, y.statement.claim)) return false;
  if (matter.of.length === 0) return !matter.same || oneObject(view, x, y);
  // Nobody named: whoever the sentence before speaks of. Nothing named: all that there is.
  if ((matter.loosely || matter.of.includes(PERSON)) && (a.things.length === 0 || b.things.length === 0)) return true;
  return a.things.some((p) => b.things.some((q) => alike(view, matter, p, q)));
}

const oneObject = ({ world }: TopicView, x: Observation<Taken>, y: Observation<Taken>): boolean => {
  const [p, q] = [x.statement.claim.object, y.statement.claim.object];
  return p !== undefined && q !== undefined && kinConcepts(world, bareId(p), bareId(q));
};

/** Both say what it is done to, and it is not one thing: a summit, a hearing. */
const objectsApart = (view: TopicView, x: Observation<Taken>, y: Observation<Taken>): boolean => {
  const [p, q] = [x.statement.claim.object, y.statement.claim.object];
  return p !== undefined && q !== undefined && kindOfId(p) === kindOfId(q) && !oneObject(view, x, y);
};

/** One thing, or two below one of the list: a highway and a road. */
const alike = ({ world }: TopicView, { same, of }: MatterRecord, p: string, q: string): boolean =>
  kinConcepts(world, p, q) ||
  (!same && p !== PERSON && q !== PERSON && of.some((id) => kinConcepts(world, id, p) && kinConcepts(world, id, q)));

const PERSON = 'person';

const EXCLUDED = Number.NEGATIVE_INFINITY;
const NAMED = 0.1;
const PROMINENT = 0.05;
const ONE_OBJECT = 0.1;

/** Milliseconds between articles that may be set against each other. */
const LATEST = 36 * 3_600_000;

/** Weighs two stands on one matter; minus infinity where they are of two things, doers, persons or days. */
export const onePoints = oncePer((view: TopicView): ((x: Observation<Taken>, y: Observation<Taken>) => number) => {
  const likeness = sceneLikeness(view);
  const same = sameWords(view);
  return (x, y) => {
    const [a, b] = [x.statement, y.statement];
    if (same(a, b) || same(b, a)) return EXCLUDED;
    if (agesApart(a.member, b.member) > LATEST || !ofOneThing(view, x, y)) return EXCLUDED;
    const gate = view.gate(a, b);
    if (gate !== true && !(gate.id === 'gate.place' && sameOne(view, x, y))) return EXCLUDED;
    if (x.value.matter.daily && dayOf(a) !== dayOf(b)) return EXCLUDED;
    if (x.value.matter.what && objectsApart(view, x, y)) return EXCLUDED;
    if (x.value.matter.who && !share(named(view, a.claim), named(view, b.claim))) return EXCLUDED;
    if (x.value.matter.doer && doersApart(view, a.claim, b.claim)) return EXCLUDED;
    return (
      likeness(a, b) +
      NAMED * Math.min(2, namesShared(view, a, b)) +
      (oneObject(view, x, y) ? ONE_OBJECT : 0) +
      (a.claim.setting.prominence > 1 && b.claim.setting.prominence > 1 ? PROMINENT : 0)
    );
  };
});

function namesShared({ world }: TopicView, { claim: a }: Statement, { claim: b }: Statement): number {
  const theirs = participantIds(world, b);
  return [...participantIds(world, a)].filter((id) => isNamedId(id) && theirs.has(id)).length;
}

/** Who was caught here or gave himself up there is one man: both name him, or what he is. */
const sameOne = ({ world }: TopicView, x: Observation<Taken>, y: Observation<Taken>): boolean =>
  x.value.matter.of.includes(PERSON) &&
  (share(personsIn(world, x.statement.claim), personsIn(world, y.statement.claim)) ||
    x.value.stand.things.some((id) => id !== PERSON && y.value.stand.things.includes(id)));

const ACTORS = ['person', 'role', 'organisation', 'place'] as const;
const isActor = (id: string): boolean => ACTORS.some((kind) => kind === kindOfId(id));
const isPerson = (id: string): boolean => kindOfId(id) === 'person' || kindOfId(id) === 'role';

/** «المعلمون» of a country and teachers have one office. */
const plain = (id: string): string => id.replace(/@.*$/, '');

const personsIn = (world: TopicView['world'], claim: Claim): ReadonlySet<string> =>
  new Set([...participantIds(world, claim)].filter(isPerson).map(plain));

/** Persons by name, and offices by whose they are, those said beside a name among them. */
const named = ({ world }: TopicView, claim: Claim): ReadonlySet<string> =>
  new Set([
    ...[...participantIds(world, claim)].filter((id) => kindOfId(id) === 'person' || /^role:.*@/.test(id)),
    ...claim.who.flatMap(({ office }) => (office?.includes('@') ? [`role:${office}`] : [])),
  ]);

const personsApart = ({ world }: TopicView, a: Claim, b: Claim): boolean =>
  apart(personsIn(world, a), personsIn(world, b));

/** Both say by name or office who does it, and it is not the same. */
function doersApart({ world }: TopicView, a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map((claim) => new Set([...idsOf(world, claim, 'agent')].filter(isActor).map(plain)));
  return apart(x!, y!);
}

/** None is in both, though both name some of one kind: two persons, two offices. */
function apart(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  if (share(x, y)) return false;
  return ACTORS.some((kind) => [x, y].every((ids) => [...ids].some((id) => kindOfId(id) === kind)));
}
