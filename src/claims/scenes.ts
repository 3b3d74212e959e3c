// In: the claims of an article. Out: where its headline and lead say that things happened.

import type { Claim } from '../core/claim.ts';
import type { PlaceRelation } from '../core/claim-place.ts';

const HAPPENS: ReadonlySet<string> = new Set<PlaceRelation>(['in', 'near', 'off', 'centre']);

/** Ids of places, in the order of the claims; a capital that acts or a destination is no such place. */
export function scenesOf(claims: readonly Claim[]): string[] {
  const places = new Set<string>();
  let last: Claim['where'] | undefined;
  for (const { setting, where } of claims) {
    // Claims of one clause share their places.
    if (setting.prominence === 1 || where === last) continue;
    last = where;
    for (const { relation, id } of where) if (HAPPENS.has(relation)) places.add(id.slice('place:'.length));
  }
  return [...places];
}
