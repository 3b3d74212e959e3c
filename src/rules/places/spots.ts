// In: a topic of few articles. Out: notes: spots of one happening that exclude each other: on a market and on houses, a field and a road.

import type { ClaimSpot } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import { nounsFrom, siteOf } from '../../core/hierarchy.ts';
import type { Site } from '../../core/site.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group } from '../../lexicon/sets.ts';
import { doubtfulFindings } from '../findings/doubtful.ts';
import type { Tell } from '../findings/findings.ts';
import { type Observation, type Slot, statementsOf } from '../findings/observations.ts';
import { commonFacts } from '../happenings/common-facts.ts';
import { isPointed, isToldOfOneHappening, sameHappening } from '../happenings/happenings.ts';
import { kinConcepts } from '../happenings/relations.ts';
import { agesApart, oneOutlet } from '../happenings/same-event.ts';
import { sceneLikeness } from '../happenings/scene.ts';
import { happeningAt } from '../times/timings.ts';
import { areVenues, namedStanding, namesApart, type Standing } from './named-spots.ts';

/** A spot with the predicates that it may be the spot of, nearest first. */
interface Spotted {
  readonly spot: ClaimSpot;
  readonly site: Site;
  readonly bearers: readonly string[];
}

type Spotting = Observation<Spotted>;

/** Notes of spots that cannot be one. */
export function spotFindings(view: TopicView): Finding[] {
  const observations = spotsObserved(view);
  const points = pointsOf(view);
  const slot: Slot<Spotted> = {
    agree: (a, b) => standingOf(view, a, b) === 'one',
    id: ({ spot }) =>
      [spot.relation, spot.noun, ...(spot.number === undefined ? [] : [spot.number]), ...spot.names].join(' '),
    label: ({ spot }) => spot.text,
  };
  return doubtfulFindings(view, observations, slot, points, 0, tell, []);
}

const spotsObserved = (view: TopicView): Spotting[] =>
  view.members.flatMap((member) => spotsIn(view, statementsOf(view, member)));

/** Points of a pair beyond what is asked. */
function pointsOf(view: TopicView): (x: Spotting, y: Spotting) => number {
  const likeness = sceneLikeness(view);
  return (x, y) => {
    if (goByName(x, y) && (namesOther(x, y) || namesOther(y, x) || !mayBeOneStory(view, x, y))) return -1;
    const standing = standingOf(view, x.value, y.value);
    if (standing === undefined || !ofOneHappening(view, x, y)) return -1;
    if (standing === 'beside' && ![x, y].every(({ value }) => isPointed(view.world, value.bearers[0]!))) return -1;
    return likeness(x.statement, y.statement) - leastFor(view, x.value, y.value);
  };
}

/** Does the article of the one name the other's spot somewhere? Of a stadium or hospital only as one. */
function namesOther(x: Spotting, y: Spotting): boolean {
  const { features, claims } = x.statement.member.extraction;
  const { names, noun } = y.value.spot;
  if (isVenue(x, y) || x.value.site !== 'named')
    return claims.some(({ spots = [] }) =>
      spots.some((s) => s.noun === noun && s.names.some((n) => names.includes(n))),
    );
  return features.some(({ key }) => names.some((name) => key === `word:${name}` || key === `place:${name}`));
}

/** Do the two articles share a count or a name, or did somebody put them side by side? */
const mayBeOneStory = (view: TopicView, { statement: a }: Spotting, { statement: b }: Spotting): boolean =>
  (view.picked || commonFacts(view)(a.member, b.member) > 0) &&
  !oneOutlet(a.member, b.member) &&
  agesApart(a.member, b.member) <= LATEST;
/** Milliseconds between texts on one happening that put it in two places. */
const LATEST = 2 * 86_400_000;

/** Likeness of the sentences that is asked, by what the spots have in common: what happens at a point happens in one spot alone. */
function leastFor({ world }: TopicView, a: Spotted, b: Spotted): number {
  if (kinConcepts(world, a.spot.noun, b.spot.noun)) return 0;
  return [a, b].every(({ bearers }) => isPointed(world, bearers[0]!)) ? LEAST_AT_A_POINT : LEAST;
}
const LEAST = 0.07;
const LEAST_AT_A_POINT = 0.03;

const tell: Tell<Spotted> = (_view, group) => ({
  rule: 'place',
  severity: 'note',
  scope: 'cross-source',
  subject: { id: 'subject.place.site' },
  message: { id: 'message.place.site' },
  identity: [group[0]!.key],
});

/** The spots of an article's statements, each once. */
function spotsIn(view: TopicView, statements: readonly Statement[]): Spotting[] {
  const bySpot = new Map<ClaimSpot, Statement[]>();
  for (const statement of statements)
    for (const spot of statement.claim.spots ?? []) bySpot.set(spot, [...(bySpot.get(spot) ?? []), statement]);
  return [...bySpot].flatMap(([spot, told]): Spotting[] => {
    const event = happeningAt(view, told, spot);
    const site = siteOf(view.world.nouns, spot.noun);
    if (!event || !site || !isTold(event.statement, spot)) return [];
    const { start, end } = spot;
    const { statement, bearers } = event;
    return [{ statement, key: `spot|${bearers[0]}`, value: { spot, site, bearers }, span: { start, end } }];
  });
}

/** Where somebody is held is so since they were taken there; where a match will be is known before. */
const isTold = ({ claim, background }: Statement, { noun }: ClaimSpot): boolean =>
  (!background || HOLDING.has(noun)) &&
  claim.polarity === 'affirmed' &&
  (claim.modality === 'asserted' ||
    claim.modality === 'alleged' ||
    (claim.modality === 'planned' && noun === 'stadium'));

const HOLDING = group('where-somebody-is-held');

/** What is called by a place may seem to lie there: the road to Riyadh, the road to Ahsa. */
function ofOneHappening(view: TopicView, x: Spotting, y: Spotting): boolean {
  const [a, b] = [x.value.bearers, y.value.bearers];
  const isOne = goByName(x, y)
    ? isToldOfOneHappening(view, a, b) ||
      isVenue(x, y) ||
      commonFacts(view)(x.statement.member, y.statement.member) >= SURE
    : sameHappening(view.world, a[0]!, b[0]!);
  if (!isOne) return false;
  const gate = view.gate(x.statement, y.statement);
  return gate === true || (isNamed(x) && isNamed(y) && gate.id === 'gate.place');
}

/** Counts and names in common by which two texts are of one happening, whatever they call it. */
const SURE = 1.5;

const isNamed = ({ value: { spot } }: Spotting): boolean => spot.names.length > 0;

/** Do both go by their names: a town, a stadium, a gate of a building, a neighbourhood? */
const goByName = (x: Spotting, y: Spotting): boolean =>
  x.value.site === 'named' || isVenue(x, y) || (isNamed(x) && isNamed(y) && ONE_OF_SEVERAL.has(x.value.site));
const ONE_OF_SEVERAL: ReadonlySet<Site> = new Set(['edge', 'settled']);

/** Stadiums of one match, hospitals of the wounded: by name, whatever is told of them. */
const isVenue = ({ value: { spot: a } }: Spotting, { value: { spot: b } }: Spotting): boolean => areVenues(a, b);

const CLOSE: ReadonlySet<string> = new Set<`${ClaimSpot['relation']} ${ClaimSpot['relation']}`>([
  'in near',
  'near in',
  'in outside',
  'outside in',
]);

/** How two spots stand to each other; undefined where that is not known. */
function standingOf(
  view: TopicView,
  { spot: a, site: s }: Spotted,
  { spot: b, site: t }: Spotted,
): Standing | undefined {
  const { world } = view;
  if (s === 'named' || t === 'named' || areVenues(a, b)) return namedStanding(view, a, b);
  if (kinConcepts(world, a.noun, b.noun)) {
    if (a.number !== undefined && b.number !== undefined) return a.number === b.number ? 'one' : 'apart';
    if (s === 'vehicle') return a.relation === b.relation ? 'one' : 'apart';
    if (a.relation !== b.relation) return CLOSE.has(`${a.relation} ${b.relation}`) ? 'beside' : undefined;
    return namesApart(view, a, b) ? 'apart' : 'one';
  }
  if (a.relation !== 'in' || b.relation !== 'in') return undefined;
  if ([s, t].includes('building') && [a.noun, b.noun].includes('yard')) return 'beside';
  return APART.has(`${s} ${t}`) && !liesIn(world, a.noun, b.noun) && !liesIn(world, b.noun, a.noun)
    ? 'apart'
    : undefined;
}

/** Kinds of spots of which two cannot be one. */
const APART = new Set(
  [
    ['open', 'open'],
    ['open', 'settled'],
    ['open', 'building'],
    ['settled', 'settled'],
    ['building', 'building'],
    ['storey', 'storey'],
    ['room', 'room'],
    ['edge', 'edge'],
  ].flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
);

/** May the one spot lie in the other, or in one that may? */
function liesIn(world: WorldRecords, inner: string, outer: string, steps = 3): boolean {
  if (kinConcepts(world, inner, outer)) return true;
  if (steps === 0) return false;
  return nounsFrom(world.nouns, inner).some((at) =>
    world.nouns[at]?.inside?.some((noun) => liesIn(world, noun, outer, steps - 1)),
  );
}
