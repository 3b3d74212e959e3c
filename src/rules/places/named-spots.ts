// In: two spots that go by names. Out: whether they are one: villages, provinces, stadiums of a match, hospitals of the wounded.
import type { ClaimSpot } from '../../core/claim.ts';
import { isInside } from '../../core/hierarchy.ts';
import type { TopicView } from '../../core/topic.ts';
import { group } from '../../lexicon/sets.ts';

/** One spot, two that exclude each other, or one against what lies beside it. */
export type Standing = 'one' | 'apart' | 'beside';

/** Stadiums, prisons, courts, or hospitals that somebody is taken to: by name, whatever is told of them. */
export const areVenues = (a: ClaimSpot, b: ClaimSpot): boolean =>
  a.noun === b.noun &&
  VENUES.has(a.noun) &&
  (a.noun !== 'hospital' || (a.relation === 'near' && b.relation === 'near')) &&
  a.names.length > 0 &&
  b.names.length > 0;
const VENUES = group('venues-of-one-event');

/** Buildings that go by their towns as well as by their names. */
const BY_TOWN = group('called-by-its-town');

/** Villages and towns are taken for each other; a village may lie in the province that another text names. */
const TOWNS = group('small-towns');

export function namedStanding(view: TopicView, a: ClaimSpot, b: ClaimSpot): Standing | undefined {
  if (a.noun !== b.noun && !(TOWNS.has(a.noun) && TOWNS.has(b.noun))) return undefined;
  if (a.relation === 'outside' || b.relation === 'outside') return undefined;
  // A hospital goes by its name in one text and by its town in another.
  const [inTown, inOther] = [a, b].map(({ names }) => names.every((name) => view.world.places[name] !== undefined));
  if (BY_TOWN.has(a.noun) && inTown !== inOther) return undefined;
  // Towns of the world are compared as places.
  if (inTown && inOther && !areVenues(a, b)) return undefined;
  return namesApart(view, a, b) ? 'apart' : 'one';
}

/** Both are named, and no name of the one can be a name of the other. */
export function namesApart(view: TopicView, { names: a }: ClaimSpot, { names: b }: ClaimSpot): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const { places } = view.world;
  const isOne = (p: string, q: string): boolean =>
    places[p] && places[q]
      ? isInside(view.world, p, q) || isInside(view.world, q, p)
      : p === q || view.compareNames(p, q).grade !== 'different';
  return !a.some((p) => b.some((q) => isOne(p, q)));
}
