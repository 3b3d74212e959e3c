// In: place mentions that several places of one name could be. Out: the mentions, each as the place that the article is about.
import { placesFrom } from '../core/hierarchy.ts';
import type { EntityMention } from '../core/mention.ts';
import type { WorldRecords } from '../core/world.ts';
import type { Lookup } from './lookup.ts';

/**
 * Chooses among places of one name (أريحا in Palestine, أريحا near Idlib) the one that lies in, or holds, most of the other places
 * that the article names; with no such sign the first of the table stays.
 */
export function chooseHomonyms(
  mentions: readonly EntityMention[],
  lookup: Lookup,
  world: WorldRecords,
): EntityMention[] {
  const ancestry = new Map<string, number>();
  for (const { kind, id } of mentions)
    if (kind === 'place')
      for (const place of placesFrom(world, bare(id))) ancestry.set(place, (ancestry.get(place) ?? 0) + 1);
  return mentions.map((mention) => {
    const candidates = mention.kind === 'place' ? candidatesFor(mention, lookup) : NONE;
    if (candidates.length < 2) return mention;
    const own = placesFrom(world, bare(mention.id));
    const votes = (candidate: string): number =>
      placesFrom(world, candidate)
        .slice(1)
        .reduce((sum, place) => sum + (ancestry.get(place) ?? 0) - (own.includes(place) ? 1 : 0), 0);
    const best = candidates.reduce((a, b) => (votes(b) > votes(a) ? b : a));
    return { ...mention, id: `place:${best}` };
  });
}

const NONE: readonly string[] = [];

/** The places of the mention's name, each once. */
function candidatesFor({ token, tokenEnd }: EntityMention, lookup: Lookup): readonly string[] {
  const places: string[] = [];
  for (const { entry, length } of lookup.at(token))
    if (entry.table === 'place' && token + length === tokenEnd && !places.includes(entry.key)) places.push(entry.key);
  return places;
}

const bare = (id: string): string => id.slice('place:'.length);
