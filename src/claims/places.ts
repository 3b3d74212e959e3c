// In: a clause with its place names. Out: where it happens, and how it lies to the place that is named.
import type { ClaimPlace, PlaceRelation } from '../core/claim.ts';
import { type TokenSpan, textOf } from '../core/document.ts';
import type { EntityMention } from '../core/mention.ts';
import { TAG } from '../core/syntax.ts';
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
/** Side words before the country as a whole: شرق البلاد, the east of the country. */
const WHOLE = new Set(['بلاد', 'البلاد', 'country']);
const REACH = 4;

/** Places of a stretch of a sentence, in order. A place that acts (طلبت طهران) is none. */
export function placesOf(view: View, clause: TokenSpan): ClaimPlace[] {
  const places: ClaimPlace[] = [];
  for (const mention of view.mentionsIn(clause.token, clause.tokenEnd)) {
    if (mention.kind !== 'place') continue;
    const relation = relationBefore(view, clause, mention);
    if (relation) places.push(placeOf(view, mention.id, relation, mention.tokenEnd));
  }
  return [...places, ...sides(view, clause)].sort((a, b) => a.start - b.start);
}

interface Found {
  readonly relation: PlaceRelation;
  readonly token: number;
}

/** The preposition or direction that governs a name, over place nouns in between (في مدينة لييج, شرق محافظة ديالى). */
function relationBefore(view: View, clause: TokenSpan, mention: EntityMention): Found | undefined {
  const glued = GLUED[view.reading(mention.token)?.preposition ?? ''];
  if (glued) return { relation: glued, token: mention.token };
  for (let i = mention.token - 1; i >= Math.max(clause.token, mention.token - REACH); i--) {
    const marker = markerAt(view, i);
    if (marker) return { relation: marker.relation, token: marker.token };
    const reading = view.reading(i);
    if (reading && GLUED[reading.preposition] && view.analysis.nounAt(i) !== undefined)
      return { relation: GLUED[reading.preposition]!, token: i };
    if (
      view.analysis.tags.tag[i] !== TAG.noun &&
      view.analysis.tags.tag[i] !== TAG.adjective &&
      view.analysis.tags.tag[i] !== TAG.determiner &&
      view.analysis.tags.tag[i] !== TAG.punctuation
    )
      return undefined;
  }
  return undefined;
}

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

function placeOf(view: View, id: string, { relation, token }: Found, tokenEnd: number): ClaimPlace {
  const span = { start: view.doc.tokens.start[token]!, end: view.doc.tokens.end[tokenEnd - 1]! };
  return {
    ...span,
    text: textOf(view.doc, token, tokenEnd),
    id,
    relation,
    within: isSide(relation) && withinPlace(view, token, tokenEnd),
  };
}

const isSide = (relation: PlaceRelation): boolean => /^(north|south|east|west|centre)/.test(relation);

/** شرق بلجيكا lies in Belgium; `500 miles east of Havana`, شرق هافانا with a distance, beyond it. */
function withinPlace(view: View, token: number, tokenEnd: number): boolean {
  const measured = view
    .mentionsIn(Math.max(0, token - 4), tokenEnd)
    .some((m) => m.kind === 'quantity' && m.dimension === 'length');
  return !measured;
}

/** `شرق البلاد`, `the west of the country`: a side of the country that the article is about. */
function sides(view: View, clause: TokenSpan): ClaimPlace[] {
  const found: ClaimPlace[] = [];
  for (const marker of view.markersIn(clause.token, clause.tokenEnd)) {
    const relation = marker.attributes.relation as PlaceRelation | undefined;
    if (marker.table !== 'particle' || relation === undefined || !isSide(relation)) continue;
    for (let t = marker.tokenEnd; t < Math.min(clause.tokenEnd, marker.tokenEnd + 2); t++) {
      const word = view.reading(t)?.stem ?? view.fold(t);
      if (WHOLE.has(word))
        found.push({ ...placeOf(view, 'place:the-country', { relation, token: marker.token }, t + 1), within: true });
    }
  }
  return found;
}
