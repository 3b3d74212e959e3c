// In: nothing. Out: what kinds of spots nouns name, and what a noun says of the spot that it names.

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
