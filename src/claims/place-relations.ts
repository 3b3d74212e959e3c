// In: a place name in its clause. Out: the preposition or direction that governs it: in, near, from, to, east of.

import type { PlaceRelation } from '../core/claim.ts';
import type { EntityMention } from '../core/mention.ts';
import type { TokenSpan } from '../core/span.ts';
import { TAG } from '../core/syntax.ts';
import { group, groupList, wordSet } from '../lexicon/sets.ts';
import type { View } from './view.ts';

/** How the sense of a preposition places things; prepositions of other senses place nothing. */
const SENSES: Readonly<Record<string, PlaceRelation>> = {
  place: 'in',
  inside: 'in',
  outside: 'outside',
  near: 'near',
  from: 'from',
  to: 'to',
  via: 'in',
  above: 'in',
  below: 'in',
};
const GLUED: Readonly<Record<string, PlaceRelation>> = { ب: 'in', ل: 'to' };
/** Words from a name back to what governs it. */
const REACH = 4;

export interface Found {
  readonly relation: PlaceRelation;
  readonly token: number;
}

/** The preposition or direction that governs a name, over place nouns in between (في مدينة لييج, شرق محافظة ديالى). */
export function relationBefore(view: View, clause: TokenSpan, mention: EntityMention): Found | undefined {
  const glued = GLUED[view.reading(mention.token)?.preposition ?? ''];
  if (glued) return { relation: glued, token: mention.token };
  let onRoad = false;
  let isSeat = false;
  for (let i = mention.token - 1; i >= Math.max(clause.token, mention.token - REACH); i--) {
    const marker = markerAt(view, i);
    // west of the town of Bireun: the town is no place of its own.
    if (marker?.relation === 'from' && isPlaceNoun(view, marker.token - 1)) continue;
    const relation = marker?.relation === 'in' && onRoad ? 'near' : marker?.relation;
    // the eastern Belgian city of Liege: the east is that of the country.
    if (relation && isSide(relation) && hasDemonym(view, i + 1, mention.token)) return { relation: 'in', token: i + 1 };
    if (marker && relation)
      return marker.token === i && isInAName(view, marker) ? undefined : { relation, token: marker.token };
    onRoad ||= isRoad(view, i);
    // «ياسوج (مركز محافظة كهكيلوية»: a place lies where it is the seat.
    if (isSeat && isPlaceName(view, i)) return { relation: 'in', token: i + 1 };
    isSeat ||= SEATS.has(view.fold(i));
    if (isOfAnotherThing(view, i)) return undefined;
    const reading = view.reading(i);
    if (reading && GLUED[reading.preposition] && view.analysis.nounAt(i) !== undefined)
      return { relation: GLUED[reading.preposition]!, token: i };
    if (!BETWEEN.has(view.analysis.tags.tag[i]!)) return undefined;
  }
  return undefined;
}

/** What may stand between a preposition and the name. */
const BETWEEN = new Set<number>([TAG.noun, TAG.adjective, TAG.determiner, TAG.punctuation]);

/** لرئاسة وفد تركيا, في نصرة غزة, سفارة مصر: the name is that of a body or a matter, not of a place. An event is where it was (مجزرة بورسعيد, قمة بانجول). */
function isOfAnotherThing(view: View, token: number): boolean {
  if (view.analysis.tags.tag[token] !== TAG.noun || PARTS.has(view.reading(token)?.stem ?? view.fold(token)))
    return false;
  const concept = view.recordAt(token);
  if (concept?.class === 'event') return false;
  const noun = view.analysis.nounAt(token);
  if (noun !== undefined) return !view.nounIsOneOf(noun, THERE) || STANDS_ELSEWHERE.has(noun);
  return concept !== undefined;
}

const PARTS = wordSet('part-of-a-place');
const THERE = groupList('is-where-its-name-says');
/** Embassies are called by the country that they are not in. */
const STANDS_ELSEWHERE = group('stands-elsewhere');

const SEATS = wordSet('seat-of-a-province');
const isPlaceName = (view: View, token: number): boolean =>
  view.mentionsIn(token - 2, token + 1).some((m) => m.kind === 'place' && m.tokenEnd > token);

function hasDemonym(view: View, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (view.analysis.demonymAt(t) !== undefined) return true;
  return false;
}

/** على طريق الرياض is on the way there. */
function isRoad(view: View, token: number): boolean {
  const noun = view.analysis.nounAt(token);
  return noun === 'road' || noun === 'highway';
}

/** محكمة جنايات جنوب القاهرة, بتوقيت شرق الولايات المتحدة: the side is part of a name. */
const isInAName = (view: View, { relation, token }: Found): boolean =>
  isSide(relation) && NAMED_BY_A_SIDE.has(view.reading(token - 1)?.stem ?? '');
const NAMED_BY_A_SIDE = wordSet('named-by-a-side');

/** The particle phrase that ends right at token `i`. */
function markerAt(view: View, i: number): Found | undefined {
  for (const marker of view.markersIn(Math.max(0, i - 3), i + 1)) {
    if (marker.table !== 'particle' || marker.tokenEnd !== i + 1) continue;
    const relation =
      (marker.attributes.relation as PlaceRelation | undefined) ?? SENSES[String(marker.attributes.sense)];
    if (relation) return { relation, token: marker.token };
  }
  return undefined;
}

export const isSide = (relation: PlaceRelation): boolean => SIDE.test(relation);
const SIDE = /^(?:north|south|east|west|centre)/;

export function isPlaceNoun(view: View, token: number): boolean {
  const noun = view.analysis.nounAt(token);
  return noun !== undefined && view.nounIs(noun, 'area');
}

/** «متجهة إلى الخرطوم», «في طريقها للأقصر», `heading to Kaorakandi`: something is on its way to the place, or from it. */
export function isJourney(view: View, relation: PlaceRelation, token: number): boolean {
  if (relation !== 'to' && relation !== 'from') return false;
  return GOING.has(view.reading(token - 1)?.stem ?? '') || GOING.has(view.fold(token - 1));
}
const GOING = wordSet('goes-or-comes');
