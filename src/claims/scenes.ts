// In: the claims of an article. Out: where its headline and lead say that things happened.
import type { Claim } from '../core/claim.ts';

const HAPPENS = new Set(['in', 'near', 'off', 'centre']);

/** Ids of places, in the order of the claims; a capital that acts or a destination is no such place. */
export function scenesOf(claims: readonly Claim[]): string[] {
  const places = claims.flatMap((c) =>
    c.setting.prominence > 1
      ? c.where.filter((w) => HAPPENS.has(w.relation)).map((w) => w.id.replace(/^place:/, ''))
      : [],
  );
  return [...new Set(places)];
}
