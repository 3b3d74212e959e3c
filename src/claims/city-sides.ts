// In: a clause with its side words. Out: sides of the town that the article is about: شرقي المدينة, the western outskirts of the city.

import type { MarkerHit } from '../core/analysis.ts';
import type { PlaceRelation } from '../core/claim.ts';
import type { TokenSpan } from '../core/span.ts';
import { group, wordSet } from '../lexicon/sets.ts';
import type { View } from './view.ts';

/** A side of the town: the word that says which, where the words for the town end, and which side. */
export interface CitySide {
  readonly relation: PlaceRelation;
  readonly token: number;
  readonly tokenEnd: number;
  /** `place:the-city` of the town that is told of, `place:the-capital` of its country's. */
  readonly id: string;
}

const TOWNS = group('words-for-a-town');
/** Words from a side to the town: west of the city; from an adjective: الضاحية الغربية للمدينة, the western outskirts of the city. */
const REACH = 4;
/** What may stand between. */
const LINKS = wordSet('between-side-and-town');
const QUARTERS = wordSet('part-of-a-town');
const ADJECTIVES: ReadonlyMap<string, PlaceRelation> = new Map(
  (
    [
      ['north', wordSet('northern')],
      ['south', wordSet('southern')],
      ['east', wordSet('eastern')],
      ['west', wordSet('western')],
    ] as const
  ).flatMap(([side, words]) => [...words].map((word) => [word, side])),
);
const SIDE = /^(?:north|south|east|west|centre)/;

/** Sides of the town in a stretch of a sentence; a town that is named is no matter of these. */
export function citySidesIn(view: View, clause: TokenSpan, markers: readonly MarkerHit[]): CitySide[] {
  const sides = adjectiveSidesIn(view, clause);
  const found = sides.filter(({ token }) => !markers.some((m) => m.token <= token && token < m.tokenEnd));
  for (const { token, tokenEnd, attributes } of markers) {
    const relation = attributes.relation as PlaceRelation;
    const end = SIDE.test(relation) ? townAfter(view, clause, tokenEnd) : undefined;
    if (end !== undefined) found.push({ relation, token, tokenEnd: end, id: idAt(view, end - 1) });
  }
  return found;
}

/** Sides that an adjective tells: الضاحية الغربية للمدينة. */
function adjectiveSidesIn(view: View, clause: TokenSpan): CitySide[] {
  const found: CitySide[] = [];
  for (let t = clause.token; t < clause.tokenEnd; t++) {
    if (!isTown(view, t)) continue;
    for (let at = t - 1; at >= Math.max(clause.token, t - REACH); at--) {
      const relation = ADJECTIVES.get(view.reading(at)?.stem ?? '') ?? ADJECTIVES.get(view.fold(at));
      if (relation) found.push({ relation, token: at, tokenEnd: t + 1, id: idAt(view, t) });
      else if (LINKS.has(view.fold(at)) || QUARTERS.has(view.fold(at))) continue;
      break;
    }
  }
  return found;
}

const CAPITALS = wordSet('the-capital');
const idAt = (view: View, token: number): string =>
  CAPITALS.has(view.reading(token)?.stem ?? view.fold(token)) ? 'place:the-capital' : 'place:the-city';

/** Where the words for a town end that follow at once: المدينة, of the city centre. */
function townAfter(view: View, clause: TokenSpan, from: number): number | undefined {
  for (let t = from; t < Math.min(clause.tokenEnd, from + REACH); t++) {
    if (isTown(view, t)) return t + 1;
    if (!LINKS.has(view.fold(t)) && !QUARTERS.has(view.fold(t))) return undefined;
  }
  return undefined;
}

/** A town with its article, and no name behind it: مدينة سرت is that town. */
function isTown(view: View, token: number): boolean {
  const noun = view.analysis.nounAt(token);
  if (noun === undefined || !TOWNS.has(noun)) return false;
  const named = view.mentionsIn(token - 1, token + 3).some((m) => m.kind === 'place' && m.tokenEnd > token);
  if (named) return false;
  return view.doc.language.code === 'ar' ? view.reading(token)?.article === true : view.fold(token - 1) === 'the';
}
