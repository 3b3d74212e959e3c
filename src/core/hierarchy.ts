// In: ids and what stands right above each: the broader noun or concept, the larger place. Out: what is under what; the line upwards; circles.

import { oncePer } from './once.ts';
import type { Site } from './site.ts';
import type { NounRecord, WorldRecords } from './world.ts';

/** What stands right above an id; `undefined` at the top. */
type Above = (id: string) => string | undefined;

/** The id and all that stands above it, nearest first; where ids lead in a circle, which the build refuses, each once. */
export function lineFrom(id: string, above: Above): readonly string[] {
  const line: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !line.includes(at); at = above(at)) line.push(at);
  return line;
}

/** What has something right above it; a noun and a place name it differently. */
type Under = Readonly<Record<string, { readonly is?: string | undefined } | undefined>>;

/** Is an id another, or under it? Asked by the million: no function is made or called for a step. */
function isUnder(records: Under, id: string, outer: string): boolean {
  for (let at: string | undefined = id; at !== undefined; at = records[at]?.is) if (at === outer) return true;
  return false;
}

/** A noun and its broader nouns. */
export const nounsFrom = (nouns: Readonly<Record<string, Pick<NounRecord, 'is'>>>, noun: string): readonly string[] =>
  lineFrom(noun, (id) => nouns[id]?.is);

/** The kind of spot that a noun names, by itself or by its broader nouns; undefined of what is none. */
export function siteOf(
  nouns: Readonly<Record<string, Pick<NounRecord, 'is' | 'site'>>>,
  noun: string,
): Site | undefined {
  const spot = nounsFrom(nouns, noun).find((id) => nouns[id]?.site !== undefined);
  return spot === undefined ? undefined : nouns[spot]!.site;
}

/** The lines of places that were asked for. */
const placeLines = oncePer((_: WorldRecords) => new Map<string, readonly string[]>());

/** A place and all that it lies in. */
export function placesFrom(world: WorldRecords, place: string): readonly string[] {
  const lines = placeLines(world);
  let line = lines.get(place);
  if (line === undefined) {
    line = lineFrom(place, (id) => world.places[id]?.in);
    // What no table knows is above nothing, and there may be any number of it.
    if (world.places[place] !== undefined) lines.set(place, line);
  }
  return line;
}

/** Is a noun another, or a kind of it: a policeman is a person? */
export const isKindOf = ({ nouns }: WorldRecords, noun: string, broader: string): boolean =>
  isUnder(nouns, noun, broader);

/** Is a concept another, or a kind of it: a car bombing is an attack? */
export const isKindOfConcept = ({ concepts }: WorldRecords, concept: string, broader: string): boolean =>
  isUnder(concepts, concept, broader);

/** The same of what may be a concept or a noun. */
export function isKindOfEither({ concepts, nouns }: WorldRecords, id: string, broader: string): boolean {
  for (let at: string | undefined = id; at !== undefined; at = concepts[at]?.is ?? nouns[at]?.is)
    if (at === broader) return true;
  return false;
}

/** Is a place another, or inside it? A place that no table knows is inside nothing but itself. */
export function isInside({ places }: WorldRecords, inner: string, outer: string): boolean {
  for (let at: string | undefined = inner; at !== undefined; at = places[at]?.in) if (at === outer) return true;
  return false;
}

/** The country that a place is or lies in; `undefined` for unknown places, seas and regions. */
export const countryOf = (world: WorldRecords, place: string): string | undefined =>
  placesFrom(world, place).find((id) => world.places[id]?.kind === 'country');

/** The ids from one upwards until it comes again, where they lead in a circle; `undefined` where they end. */
export function circleFrom(id: string, above: Above): readonly string[] | undefined {
  const line = new Set<string>();
  for (let at: string | undefined = id; at !== undefined; at = above(at)) {
    if (line.has(at)) return at === id ? [...line] : undefined;
    line.add(at);
  }
  return undefined;
}
