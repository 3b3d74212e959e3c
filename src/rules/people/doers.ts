// In: a topic. Out: one deed that two texts lay to two doers: rescued by the coast guard or the national guard, found by a drone or helicopters.

import type { Doer } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import { isKindOf, isKindOfConcept, lineFrom } from '../../core/hierarchy.ts';
import type { Message } from '../../core/message.ts';
import type { TopicView } from '../../core/topic.ts';
import { bareId } from '../../core/typed-id.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group } from '../../lexicon/sets.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import { byMember, type Clash, type Observation, type Slot } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { kinConcepts } from '../happenings/relations.ts';
import { sceneLikeness } from '../happenings/scene.ts';
import { callingOf } from './callings.ts';

/** A deed with one of those who are said to have done it. */
interface Deed {
  readonly concept: string;
  readonly doer: Doer;
}

type Done = Observation<Deed>;

/** Likeness of sentences from which deeds of one kind are one where neither object nor figure says so. */
const ALIKE = 0.25;

/** A topic of no more articles is mostly of one deed of a kind. */
const FEW = 6;

/** Deeds of small topics that are laid to doers who cannot be one; a text that names the other's doer too tells them apart itself. */
export function doersOf(view: TopicView): Finding[] {
  if (view.members.length > CROWD) return [];
  const deeds = view.statements.flatMap((statement): Done[] => {
    const { what, doers, polarity, modality } = statement.claim;
    if (!what?.concept || !doers || statement.background) return [];
    if (polarity !== 'affirmed' || modality === 'planned' || modality === 'denied') return [];
    const acting = doers.filter(({ id }) => !carriesTheBomb(view.world, what.concept!, id));
    return acting.map((doer) => ({
      statement,
      key: what.concept!,
      value: { concept: what.concept!, doer },
      span: doer,
    }));
  });
  const sides = [...byMember(deeds).values()];
  const clashes = sides.flatMap((mine, i) => sides.slice(i + 1).flatMap((theirs) => clashesOf(view, mine, theirs)));
  return findingsFrom(view, deeds, clashes, [], slot(view), tell);
}

/** `A truck blew up`: what exploded is nobody who did it. */
const carriesTheBomb = (world: WorldRecords, concept: string, doer: string): boolean =>
  isKindOfConcept(world, concept, 'explode') && isKindOf(world, bareId(doer), 'vehicle');

const slot = (view: TopicView): Slot<Deed> => ({
  agree: (a, b) => isOneDoer(view.world, a.doer.id, b.doer.id),
  id: ({ doer }) => bareId(doer.id),
  label: ({ doer }) => labelOf(doer),
  explain: (group) => {
    const speakers = new Set(group.map(({ statement }) => statement.claim.attribution.speaker));
    if (speakers.has(undefined) || speakers.size === 1) return undefined;
    return { kind: 'different-speaker', text: { id: 'explanation.different-source' } };
  },
});

const labelOf = ({ id, text }: Doer): Message | string =>
  id.startsWith('organisation:') || id.startsWith('noun:') ? { id: id.replace(':', '.') } : text;

function clashesOf(view: TopicView, mine: readonly Done[], theirs: readonly Done[]): Clash<Deed>[] {
  const { world } = view;
  const like = sceneLikeness(view);
  const given = (side: readonly Done[], { value: { concept, doer } }: Done): boolean =>
    doer.id !== NOBODY_KNOWN &&
    side.some(({ value: o }) => kinConcepts(world, o.concept, concept) && isPartOf(world, o.doer.id, doer.id));
  return mine.flatMap((x) =>
    theirs
      .filter((y) => {
        if (!kinConcepts(world, x.value.concept, y.value.concept)) return false;
        if (!areTwo(world, x.value.doer.id, y.value.doer.id) && !unnamedByOneSpeaker(world, x, y)) return false;
        if (given(theirs, x) || given(mine, y) || view.gate(x.statement, y.statement) !== true) return false;
        if (oneFigure(x, y)) return true;
        if (!view.linked(x.statement.member, y.statement.member) || x.value.concept === 'kill') return false;
        const few = view.members.length <= FEW && !areTwo(world, x.value.doer.id, y.value.doer.id);
        return few || oneObject(world, x, y) || like(x.statement, y.statement) >= ALIKE;
      })
      .map((y): Clash<Deed> => [x, y]),
  );
}

/** Groups without a name in one speaker's words, an armed group in another's: «مجموعات إرهابية», «تنظيم الدولة». */
function unnamedByOneSpeaker(world: WorldRecords, x: Done, y: Done): boolean {
  const speakers = [x, y].map(({ statement }) => statement.claim.attribution.speaker);
  if (speakers.some((s) => s === undefined) || speakers[0] === speakers[1]) return false;
  const kinds = [x, y].map((o) => kindOf(world, o.value.doer.id));
  return (
    [x, y].some(({ value: { doer } }) => doer.id.startsWith('noun:') && UNNAMED.has(bareId(doer.id))) &&
    kinds.includes('militia')
  );
}

const UNNAMED = group('groups-without-a-name');
const NOBODY_KNOWN = 'noun:unknown-person';

/** A smaller number is the same by chance. */
const LEAST_FIGURE = 3;

/** One number of those to whom it was done: then the texts need no other link. */
function oneFigure({ statement: { claim: a } }: Done, { statement: { claim: b } }: Done): boolean {
  const [x, y] = [a.quantity?.value ?? a.quantity?.stated, b.quantity?.value ?? b.quantity?.stated];
  return x !== undefined && x >= LEAST_FIGURE && x === y;
}

/** One thing that it is done to. */
function oneObject(world: WorldRecords, { statement: { claim: a } }: Done, { statement: { claim: b } }: Done): boolean {
  const [x, y] = [a.object, b.object];
  return x !== undefined && y !== undefined && !x.startsWith('word:') && kinConcepts(world, bareId(x), bareId(y));
}

/** May two doers be one: the same, or one a part or kind of the other? */
const isOneDoer = (world: WorldRecords, a: string, b: string): boolean =>
  isPartOf(world, a, b) || isPartOf(world, b, a);

function isPartOf({ organisations, nouns }: WorldRecords, inner: string, outer: string): boolean {
  return lineFrom(bareId(inner), (id) => organisations[id]?.in ?? nouns[id]?.is).includes(bareId(outer));
}

/** Two bodies of different kinds or two armed groups; nobody known against a name; two machines; a body against a trade. */
function areTwo(world: WorldRecords, a: string, b: string): boolean {
  if (isOneDoer(world, a, b)) return false;
  const [x, y] = [kindOf(world, a), kindOf(world, b)];
  if (x === undefined || y === undefined) return false;
  if (x === 'unknown' || y === 'unknown') return x !== y && x !== 'work' && y !== 'work';
  if ((x === 'machine') !== (y === 'machine')) return false;
  return x !== y || SINGLE.has(x) || countriesApart(world, a, b);
}

function countriesApart({ organisations }: WorldRecords, a: string, b: string): boolean {
  const [x, y] = [organisations[bareId(a)]?.country, organisations[bareId(b)]?.country];
  return x !== undefined && y !== undefined && x !== y;
}

/** Bodies that do deeds themselves; papers and clubs do not. */
const DOING = group('bodies-that-do-deeds');

/** Of these kinds one is not another of the same kind; two police bodies may well be one. */
const SINGLE = new Set(['machine', 'work', ...group('bodies-of-which-each-is-one')]);

const kindOfBody = ({ organisations }: WorldRecords, id: string): string => organisations[bareId(id)]?.kind ?? '';

/** What sort of doer an id names; undefined where it is too loose to be set against another. */
function kindOf(world: WorldRecords, id: string): string | undefined {
  if (id === NOBODY_KNOWN) return 'unknown';
  if (id.startsWith('organisation:')) return DOING.has(kindOfBody(world, id)) ? kindOfBody(world, id) : undefined;
  if (!id.startsWith('noun:')) return undefined;
  if (isKindOf(world, bareId(id), 'vehicle')) return 'machine';
  return callingOf(world, bareId(id)) === 'work' ? 'work' : undefined;
}

const tell: Tell<Deed> = (_view, group) => {
  const params = { what: { id: `concept.${group[0]!.value.concept}` } };
  return {
    rule: 'attribution',
    severity: 'note',
    scope: 'cross-source',
    subject: { id: 'subject.attribution.doer', params },
    message: { id: 'message.attribution.doer', params },
    identity: ['doer', group[0]!.value.concept],
  };
};
