// In: the extractions of a run. Out: the claims of each, their times counted from the dates that all of them together give the articles.
import type { Claim } from '../core/claim.ts';
import type { Extraction } from '../core/extraction.ts';
import type { WorldRecords } from '../core/world.ts';
import { timesOf } from './dating.ts';
import { align } from './index.ts';
import { packed } from './signatures.ts';

/** The claims of each article of a run, their times counted from the dates that the articles have by what all of them say. */
export function datedClaims(extractions: readonly Extraction[], world: WorldRecords): Claim[][] {
  const { dates } = align(packed(extractions), world, { decided: () => undefined, joined: [] });
  return extractions.map((extraction, i) => {
    const times = timesOf(extraction, dates[i]);
    return extraction.claims.map((claim) => {
      const resolved = times.get(claim.id);
      return claim.when && resolved ? { ...claim, when: { ...claim.when, resolved, basis: resolved.basis } } : claim;
    });
  });
}
