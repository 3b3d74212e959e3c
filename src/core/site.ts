// In: the nouns of the world. Out: which of them are spots where things happen, and of what kind.
import { nounsFrom } from './hierarchy.ts';

/**
 * What kind of spot a noun names. open: ground without houses (field, sea, road); settled: ground with them (market, street); building;
 * storey: how high in a building (floor, roof); room: which part of it; edge: what is about it (yard, wall); vehicle; named: a spot by its
 * name alone (village, province).
 */
export const SITES = ['open', 'settled', 'building', 'storey', 'room', 'edge', 'vehicle', 'named'] as const;
export type Site = (typeof SITES)[number];

/** What a noun that names a spot says of it. */
export interface SpotNoun {
  /** Things happen in, on or near it. */
  readonly site?: Site;
  /** Nouns of the spots that it may lie in: a cafe in a hotel. */
  readonly inside?: readonly string[];
}

type Nouns = Readonly<Record<string, { readonly is?: string; readonly site?: Site }>>;

/** The kind of spot that a noun names, by itself or by its broader nouns; undefined of what is none. */
export function siteOf(nouns: Nouns, noun: string): Site | undefined {
  const spot = nounsFrom(nouns, noun).find((id) => nouns[id]?.site !== undefined);
  return spot === undefined ? undefined : nouns[spot]!.site;
}
