// In: a clause with its place names. Out: where it happens, and how it lies to the place that is named.

import type { MarkerHit } from '../core/analysis.ts';
import type { ClaimDistance, ClaimPlace, PlaceRelation } from '../core/claim.ts';
import { formAt, textOf } from '../core/document.ts';
import { TOKEN_KIND } from '../core/lexeme.ts';
import type { QuantityMention } from '../core/mention.ts';
import type { TokenSpan } from '../core/span.ts';
import { wordSet } from '../lexicon/sets.ts';
import { citySidesIn } from './city-sides.ts';
import { type Found, isJourney, isPlaceNoun, isSide, relationBefore } from './place-relations.ts';
import { riverSidesIn } from './river-banks.ts';
import type { View } from './view.ts';

/** Side words before the country as a whole: شرق البلاد, the east of the country. */
const WHOLE = wordSet('the-country');
const REACH = 4;

/** Places of a stretch of a sentence, in order. A place that acts (طلبت طهران) is none. */
export function placesOf(view: View, clause: TokenSpan): ClaimPlace[] {
  const places: ClaimPlace[] = [];
  for (const mention of view.mentionsIn(clause.token, clause.tokenEnd)) {
    if (mention.kind !== 'place') continue;
    const relation = relationBefore(view, clause, mention);
    if (relation) places.push(placeOf(view, mention.id, relation, mention.tokenEnd));
  }
  const markers = view.relationsIn(clause.token, clause.tokenEnd);
  if (markers.length > 0)
    places.push(...sides(view, clause, markers), ...unknownSides(view, clause, markers), ...inland(view, markers));
  for (const side of citySidesIn(view, clause, markers)) places.push(placeOf(view, side.id, side, side.tokenEnd));
  const banks = riverSidesIn(view, clause).map((side) => placeOf(view, side.id, side, side.tokenEnd));
  if (places.length + banks.length < 2) return [...places, ...banks];
  // «على الضفة الشرقية لنهر دجلة»: the river itself is nowhere they went.
  const apart = places.filter((place) => !banks.some((bank) => bank.start <= place.start && place.end <= bank.end));
  return [...apart, ...banks].sort((a, b) => a.start - b.start);
}

function placeOf(view: View, id: string, { relation, token }: Found, tokenEnd: number): ClaimPlace {
  const measured = lengthBefore(view, token, tokenEnd);
  const distance = measured && (isSide(relation) || relation === 'from') ? distanceOf(view, measured) : undefined;
  return {
    start: view.doc.tokens.start[token]!,
    end: view.doc.tokens.end[tokenEnd - 1]!,
    text: textOf(view.doc, token, tokenEnd),
    id,
    relation,
    // شرق بلجيكا lies in Belgium; `500 miles east of Havana`, شرق هافانا with a distance, beyond it.
    within: isSide(relation) && measured === undefined,
    distance,
    journey: isJourney(view, relation, token) ? true : undefined,
  };
}

/** Tokens from a length to the word that it is counted with: 55 kilometers (34 miles) west of. */
const REACH_OF_LENGTH = 7;

/** The length that stands right before a side word or preposition: على بعد 140 كيلومترا من, 30 kilometres south of. */
function lengthBefore(view: View, token: number, tokenEnd: number): QuantityMention | undefined {
  const lengths = view
    .mentionsIn(Math.max(0, token - REACH_OF_LENGTH), tokenEnd)
    .filter((m): m is QuantityMention => m.kind === 'quantity' && m.dimension === 'length');
  const [first] = lengths;
  const last = lengths.at(-1);
  return last && token - last.tokenEnd <= 1 ? first : undefined;
}

function distanceOf(
  view: View,
  { value, unitId, start, end, approximate }: QuantityMention,
): ClaimDistance | undefined {
  const factor = view.analysis.world.units[unitId]?.factor;
  if (value === undefined || factor === undefined) return undefined;
  return { start, end, metres: value * factor, approximate: approximate === true };
}

/** `30 km west of Birjand`, شرق جزيرة بمبا: sides of places that no table has, named by the word. */
function unknownSides(view: View, clause: TokenSpan, markers: readonly MarkerHit[]): ClaimPlace[] {
  const known = new Set(view.mentionsIn(clause.token, clause.tokenEnd).map((m) => m.token));
  return markers.flatMap((marker): ClaimPlace[] => {
    const relation = marker.attributes.relation as PlaceRelation;
    if (!isSide(relation) || relation === 'centre') return [];
    if (!lengthBefore(view, marker.token, marker.token + 1)) return [];
    for (let t = marker.tokenEnd; t < Math.min(clause.tokenEnd, marker.tokenEnd + REACH); t++) {
      if (known.has(t)) return [];
      if (!isName(view, t)) continue;
      return [placeOf(view, `place:${view.fold(t)}`, { relation, token: marker.token }, t + 1)];
    }
    return [];
  });
}

/** In English a capital; in Arabic a word that is in no table, or stands behind a noun for a place (جزيرة بمبا). */
function isName(view: View, token: number): boolean {
  const form = formAt(view.doc, token);
  if (form.kind !== TOKEN_KIND.word || view.analysis.nounAt(token) !== undefined) return false;
  if (view.doc.language.code === 'en') return form.capital;
  return form.readings.length === 0 || isPlaceNoun(view, token - 1);
}

/** `struck inland`: no name follows; the country is the one that is told of. */
function inland(view: View, markers: readonly MarkerHit[]): ClaimPlace[] {
  return markers
    .filter((m) => m.attributes.relation === 'inland')
    .map((m) => placeOf(view, 'place:the-country', { relation: 'inland', token: m.token }, m.tokenEnd));
}

/** `شرق البلاد`, `the west of the country`: a side of the country that the article is about. */
function sides(view: View, clause: TokenSpan, markers: readonly MarkerHit[]): ClaimPlace[] {
  const found: ClaimPlace[] = [];
  for (const marker of markers) {
    const relation = marker.attributes.relation as PlaceRelation;
    if (!isSide(relation)) continue;
    for (let t = marker.tokenEnd; t < Math.min(clause.tokenEnd, marker.tokenEnd + 2); t++) {
      const word = view.reading(t)?.stem ?? view.fold(t);
      if (WHOLE.has(word))
        found.push({ ...placeOf(view, 'place:the-country', { relation, token: marker.token }, t + 1), within: true });
    }
  }
  return found;
}
