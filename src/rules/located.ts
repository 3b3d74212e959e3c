// In: a topic. Out: where its events are told to have been, in each respect in which two texts can differ: side, shore, bounds, distance.
import type { ClaimPlace } from '../core/claim.ts';
import type { Statement, TopicView } from '../core/topic.ts';
import { type Observation, statementsOf } from './observations.ts';
import { eventAt } from './timings.ts';

/**
 * side: on which side of or in which part of `of`; shore: on land or at sea; bounds: inside or outside; distance: how far from; site: in
 * which town or province.
 */
export const ASPECTS = ['side', 'shore', 'bounds', 'distance', 'site'] as const;
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
        byPlace.set(key, [...(byPlace.get(key) ?? []), statement]);
      }
    const around = placesBySentence(byPlace);
    return [...byPlace].flatMap(([key, statements]) =>
      observationsOf(view, statements, key, around.get(statements[0]!.claim.sentence)!),
    );
  });
}

/** Places that the claims of each sentence name, where they happen or who takes part. */
function placesBySentence(byPlace: ReadonlyMap<string, readonly Statement[]>): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const { claim } of [...byPlace.values()].flat()) {
    const ids = [...claim.where, ...claim.who].flatMap(({ id }) => (id?.startsWith('place:') ? [id.slice(6)] : []));
    found.set(claim.sentence, [...(found.get(claim.sentence) ?? []), ...ids]);
  }
  return found;
}

function observationsOf(
  view: TopicView,
  statements: readonly Statement[],
  key: string,
  around: readonly string[],
): Observation<Located>[] {
  const { where, setting } = statements[0]!.claim;
  const at = where.findIndex((p) => `${p.start} ${p.relation} ${p.id}` === key);
  const place = where[at]!;
  const event = eventAt(view, statements, place);
  const statement = event?.statement ?? statements[0]!;
  if (statement.claim.modality === 'hedged' || statement.claim.polarity === 'negated') return [];
  const of = place.id === 'place:the-country' ? setting.countries[0] : place.id.replace(/^place:/, '');
  if (of === undefined) return [];
  const told = toldOf(where, at);
  const subject = told?.id.replace(/^place:/, '');
  const onTheWay = told?.relation === 'to' || told?.relation === 'from';
  const { start, end } = place.distance ? { start: place.distance.start, end: place.end } : place;
  // What happened in a year is told of the past.
  if (statement.claim.when?.resolved?.grain === 'year') return [];
  const bearers = event?.bearers ?? [];
  return aspectsOf(view, place, of).map((aspect) => ({
    statement,
    key: aspect === 'site' ? `site|${bearers[0] ?? ''}` : [aspect, of, ...(onTheWay ? [subject] : [])].join('|'),
    value: { aspect, of, place, bearers, around, onTheWay, ...(subject !== undefined && { subject }) },
    span: { start, end },
  }));
}

/** Characters that may stand between a place and the words that tell where it lies. */
const BESIDE = 3;

/** «إلى ياسوج في محافظة أصفهان، في جنوب غرب البلاد»: what leads the chain, where that is on the way; else the place right before. */
function toldOf(where: readonly ClaimPlace[], at: number): ClaimPlace | undefined {
  const before = placeBefore(where, at);
  for (let place = before; place !== undefined; place = placeBefore(where, where.indexOf(place)))
    if (place.relation === 'to' || place.relation === 'from') return place;
  return before;
}

function placeBefore(where: readonly ClaimPlace[], at: number): ClaimPlace | undefined {
  const place = where[at]!;
  return where.findLast((p) => p.end <= place.start && place.start - p.end <= BESIDE && p.id !== place.id);
}

const SITES: ReadonlySet<string> = new Set(['province', 'city', 'town', 'village', 'district']);

function aspectsOf({ world }: TopicView, { relation, distance, text }: ClaimPlace, of: string): Aspect[] {
  const aspects: Aspect[] = distance ? ['distance'] : [];
  // «أحياء بولاق والهرم وجنوب الجيزة»: one of a list.
  const listed = text.startsWith('و') && !text.startsWith('وسط');
  if (/^(north|south|east|west|centre)/.test(relation) && !listed) aspects.push('side');
  if (relation === 'off' || relation === 'inland') aspects.push('shore');
  if (relation === 'in' || relation === 'outside') aspects.push('bounds');
  if (relation === 'in' && SITES.has(world.places[of]?.kind ?? '')) aspects.push('site');
  return aspects;
}
