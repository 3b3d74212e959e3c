// In: a topic. Out: where its events are told to have been, in each respect in which two texts can differ: side, shore, bounds, distance.

import type { ClaimPlace } from '../../core/claim.ts';
import { isInside } from '../../core/hierarchy.ts';
import { oncePer } from '../../core/once.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import type { PlaceKind, WorldRecords } from '../../core/world.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { type Observation, statementsOf } from '../findings/observations.ts';
import { happeningAt } from '../times/timings.ts';

const MIDDLE = wordSet('middle-of');

/**
 * side: on which side of or in which part of `of`; shore: on land or at sea; bounds: inside or outside; distance: how far from; site: in
 * which town or province; home: in which province the town before it lies.
 */
export const ASPECTS = ['side', 'shore', 'bounds', 'distance', 'site', 'home'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Where something is told to have been, with the predicates that it may be the place of, nearest first. */
export interface Located {
  readonly aspect: Aspect;
  /** The place that it is told by: a place id of the world, or one made from a name. */
  readonly of: string;
  readonly place: ClaimPlace;
  /** The place named right before, which this tells where to find: لييج (شرق البلاد). */
  readonly subject?: string;
  /** It tells where one comes from or goes to, not where it happened: رحلة إلى ياسوج جنوب غربي البلاد. */
  readonly onTheWay: boolean;
  readonly bearers: readonly string[];
  /** Places that its sentence names. */
  readonly around: readonly string[];
}

/** Every place of the topic's claims once for each respect that it tells something in. */
export function locatedIn(view: TopicView): Observation<Located>[] {
  return view.members.flatMap((member) => {
    const byPlace = new Map<string, Statement[]>();
    for (const statement of statementsOf(view, member))
      for (const place of statement.claim.where) {
        const key = `${place.start} ${place.relation} ${place.id}`;
        const known = byPlace.get(key);
        if (known) known.push(statement);
        else byPlace.set(key, [statement]);
      }
    const around = placesBySentence(byPlace);
    return [...byPlace].flatMap(([key, statements]) =>
      observationsOf(view, statements, key, around.get(statements[0]!.claim.sentence)!),
    );
  });
}

const PLACE = 'place:';

/** Places that the claims of each sentence name, where they happen or who takes part. */
function placesBySentence(byPlace: ReadonlyMap<string, readonly Statement[]>): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const statements of byPlace.values())
    for (const { claim } of statements) {
      const own = found.get(claim.sentence) ?? [];
      found.set(claim.sentence, own);
      for (const { id } of claim.where) if (id.startsWith(PLACE)) own.push(id.slice(PLACE.length));
      for (const { id } of claim.who) if (id?.startsWith(PLACE)) own.push(id.slice(PLACE.length));
    }
  return found;
}

function observationsOf(
  view: TopicView,
  statements: readonly Statement[],
  key: string,
  around: readonly string[],
): Observation<Located>[] {
  const { where } = statements[0]!.claim;
  const at = where.findIndex((p) => `${p.start} ${p.relation} ${p.id}` === key);
  const named = where[at]!;
  const event = happeningAt(view, statements, named);
  const statement = event?.statement ?? statements[0]!;
  if (statement.claim.modality === 'hedged' || statement.claim.polarity === 'negated') return [];
  const of = ownerOf(view, statements[0]!, named.id);
  if (of === undefined) return [];
  const told = toldOf(where, at);
  const subject = told?.id.replace(/^place:/, '');
  const place = { ...named, within: isWithin(view, named, of, subject) };
  const onTheWay = told?.relation === 'to' || told?.relation === 'from';
  const { start, end } = place.distance ? { start: place.distance.start, end: place.end } : place;
  // What happened in a year is told of the past.
  if (statement.claim.when?.resolved?.grain === 'year') return [];
  const bearers = event?.bearers ?? [];
  const home = subject !== undefined && subject !== of && isHome(view, place, of);
  return [...aspectsOf(view, place, of), ...(home ? (['home'] as const) : [])].map((aspect) => ({
    statement,
    key:
      aspect === 'site'
        ? `site|${bearers[0] ?? ''}`
        : aspect === 'home'
          ? `home|${subject}`
          : [aspect, of, ...(onTheWay ? [subject] : [])].join('|'),
    value: { aspect, of, place, bearers, around, onTheWay, ...(subject !== undefined && { subject }) },
    span: { start, end },
  }));
}

/** The place by which another is told: of the country, its capital and the city, those that the article is about. */
function ownerOf({ world }: TopicView, { claim, member }: Statement, id: string): string | undefined {
  const { countries, places } = claim.setting;
  if (id === 'place:the-country') return countries[0];
  if (id === 'place:the-capital') return capitals(world).get(countries[0] ?? '');
  if (id !== 'place:the-city') return bare(id);
  const told = [...places.map(bare), ...member.extraction.places];
  const ofKind = (kinds: ReadonlySet<string>) => told.find((p) => kinds.has(world.places[p]?.kind ?? ''));
  return ofKind(TOWNS) ?? ofKind(PROVINCES) ?? bare(id);
}

const capitals = oncePer(
  ({ places }: WorldRecords): ReadonlyMap<string, string> =>
    new Map(Object.values(places).flatMap(({ id, capitalOf }) => (capitalOf === undefined ? [] : [[capitalOf, id]]))),
);

const bare = (id: string): string => id.replace(/^place:/, '');
/** Cities that are provinces: «شرقي المدينة» in a text on Alexandria. */
const PROVINCES: ReadonlySet<string> = new Set(['province']);
const TOWNS: ReadonlySet<string> = new Set<PlaceKind>(['city', 'town', 'village']);

/**
 * شرق بلجيكا lies in Belgium, unless it is told of a town that lies elsewhere: «أوباري (جنوب طرابلس)», `the town of X, south of Y`.
 */
function isWithin({ world }: TopicView, { within }: ClaimPlace, of: string, subject: string | undefined): boolean {
  const [owner, town] = [world.places[of], subject === undefined ? undefined : world.places[subject]];
  if (!within || !owner || !town || !TOWNS.has(owner.kind) || !TOWNS.has(town.kind)) return within;
  return isInside(world, subject!, of);
}

/** Characters that may stand between a place and the words that tell where it lies. */
const BESIDE = 3;
/** «، على بعد نحو 960 كلم جنوب غرب طرابلس»: characters before a distance that lead it. */
const WORDS_OF_DISTANCE = 14;

/** «إلى ياسوج في محافظة أصفهان، في جنوب غرب البلاد»: what leads the chain, where that is on the way; else the place right before. */
function toldOf(where: readonly ClaimPlace[], at: number): ClaimPlace | undefined {
  const before = placeBefore(where, at);
  for (let place = before; place !== undefined; place = placeBefore(where, where.indexOf(place)))
    if (place.relation === 'to' || place.relation === 'from') return place;
  return before;
}

function placeBefore(where: readonly ClaimPlace[], at: number): ClaimPlace | undefined {
  const place = where[at]!;
  const start = place.distance ? place.distance.start - WORDS_OF_DISTANCE : place.start;
  return where.findLast((p) => p.end <= place.start && start - p.end <= BESIDE && p.id !== place.id);
}

/** «ياسوج في محافظة أصفهان»: a province behind a town. */
const isHome = ({ world }: TopicView, { relation }: ClaimPlace, of: string): boolean =>
  relation === 'in' && world.places[of]?.kind === 'province';

const SITES: ReadonlySet<string> = new Set<PlaceKind>(['province', 'city', 'town', 'village', 'district']);

function aspectsOf({ world }: TopicView, { relation, distance, text }: ClaimPlace, of: string): Aspect[] {
  const aspects: Aspect[] = distance ? ['distance'] : [];
  // «أحياء بولاق والهرم وجنوب الجيزة»: one of a list.
  const listed = text.startsWith('و') && ![...MIDDLE].some((word) => text.startsWith(word));
  // In the middle of a river one is on neither bank, and is brought to one.
  const inMidstream = relation === 'centre' && world.places[of]?.kind === 'water';
  if (/^(north|south|east|west|centre)/.test(relation) && !listed && !inMidstream) aspects.push('side');
  if (relation === 'off' || relation === 'inland') aspects.push('shore');
  if (relation === 'in' || relation === 'outside') aspects.push('bounds');
  if (relation === 'in' && SITES.has(world.places[of]?.kind ?? '')) aspects.push('site');
  return aspects;
}
