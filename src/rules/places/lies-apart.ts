// In: two places of the world. Out: whether what happened in the one cannot have happened in the other.
import { isInside } from '../../core/hierarchy.ts';
import type { WorldRecords } from '../../core/world.ts';

/** Degrees between two towns that no desk takes for one. */
const FAR = 0.15;

/** Must a happening in the one be none in the other: neither inside the other, nor so near that one may stand for the other? */
export function liesApart(world: WorldRecords, a: string, b: string): boolean {
  if (isInside(world, a, b) || isInside(world, b, a)) return false;
  const [x, y] = [world.places[a], world.places[b]];
  if (x?.lat === undefined || y?.lat === undefined) return x?.kind === y?.kind && x?.in !== undefined;
  if (x.kind === 'district' && y.kind === 'district' && x.in === y.in) return true;
  const degrees = Math.hypot(x.lat - y.lat, ((x.lon ?? 0) - (y.lon ?? 0)) * Math.cos((x.lat * Math.PI) / 180));
  return degrees >= FAR;
}
