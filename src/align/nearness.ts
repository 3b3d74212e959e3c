// In: the signatures of two articles. Out: whether they can be on one story by when they came out and where they say that it happened.
import { isInside } from '../core/hierarchy.ts';
import type { PlaceKind, WorldRecords } from '../core/world.ts';
import { instantOf } from '../values/time-zone.ts';
import type { SignatureHead } from './signatures.ts';

/** Milliseconds between articles on one story: three days. */
export const FURTHEST = 3 * 86_400_000;

/** Published within a few days of each other, as far as both say. */
export function near(a: SignatureHead, b: SignatureHead): boolean {
  if (a.date?.basis !== 'stated' || b.date?.basis !== 'stated') return true;
  const [x, y] = [instantOf(a.date.value), instantOf(b.date.value)];
  return Number.isNaN(x) || Number.isNaN(y) || Math.abs(x - y) <= FURTHEST;
}

/** Do the headlines and leads name places that lie apart, and none in common? Of a town and its province the town counts. */
export function apart({ places: x }: SignatureHead, { places: y }: SignatureHead, world: WorldRecords): boolean {
  if (x.length === 0 || y.length === 0) return false;
  const [a, b] = [finest(x, world), finest(y, world)].map((places) => places.filter((p) => !isVast(world, p)));
  if (a!.length === 0 || b!.length === 0) return false;
  return !a!.some((p) => b!.some((q) => isInside(world, q, p) || isInside(world, p, q) || surrounds(world, p, q)));
}

/** A range of mountains or a sea lies in many provinces. */
const isVast = ({ places }: WorldRecords, id: string): boolean =>
  places[id]?.kind === 'mountain' || places[id]?.kind === 'water';

/** Degrees between a city and the region around it (دمشق, الغوطة). */
const AROUND = 0.3;

function surrounds({ places }: WorldRecords, p: string, q: string): boolean {
  const [a, b] = [places[p], places[q]];
  if (a?.lat === undefined || b?.lat === undefined || (a.kind === 'region') === (b.kind === 'region')) return false;
  return Math.abs(a.lat - b.lat) <= AROUND && Math.abs((a.lon ?? 0) - (b.lon ?? 0)) <= AROUND;
}

const TOWNS: ReadonlySet<string | undefined> = new Set<PlaceKind>(['city', 'town', 'village']);

/** All but those that one of its own towns stands beside. */
const finest = (places: readonly string[], world: WorldRecords): string[] =>
  places.filter(
    (p) =>
      TOWNS.has(world.places[p]?.kind) ||
      !places.some((q) => q !== p && TOWNS.has(world.places[q]?.kind) && isInside(world, q, p)),
  );
