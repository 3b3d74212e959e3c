// In: two places that one event is told by. Out: whether both can be right: sides, distances, sites.
import type { ClaimDistance, ClaimPlace, PlaceRelation } from '../../core/claim.ts';
import type { Located } from './located.ts';

/** Degrees clockwise from north. */
const BEARINGS: Partial<Record<PlaceRelation, number>> = {
  north: 0,
  'north-east': 45,
  east: 90,
  'south-east': 135,
  south: 180,
  'south-west': 225,
  west: 270,
  'north-west': 315,
};
/** Sides this far apart are two; within a country its south and its east overlap. */
const SIDES_APART = 90;
const PARTS_APART = 135;
/** Distances this close are one, rounded or converted. */
const ROUNDING = 0.05;
const ROUNDING_ABOUT = 0.12;

/** Can both be right? A side says nothing of a distance: what is told of two aspects is no agreement. */
export function placesAgree(
  { aspect, of, place: a }: Located,
  { aspect: otherAspect, of: other, place: b }: Located,
): boolean {
  if (aspect !== otherAspect) return false;
  if (aspect === 'site' || aspect === 'home') return of === other;
  if (aspect === 'distance') return distancesAgree(a.distance!, b.distance!);
  if (aspect === 'side') return sidesAgree(a, b);
  return a.relation === b.relation;
}

export function distancesAgree(a: ClaimDistance, b: ClaimDistance): boolean {
  const rounding = a.approximate || b.approximate ? ROUNDING_ABOUT : ROUNDING;
  return Math.abs(a.metres - b.metres) <= rounding * Math.max(a.metres, b.metres);
}

function sidesAgree(a: ClaimPlace, b: ClaimPlace): boolean {
  if (a.within !== b.within) return true;
  const [x, y] = [BEARINGS[a.relation], BEARINGS[b.relation]];
  // The middle of a place is none of its sides; beyond it there is no middle.
  if (x === undefined || y === undefined) return x === y || !a.within;
  const turn = Math.abs(x - y);
  return Math.min(turn, 360 - turn) < (a.within ? PARTS_APART : SIDES_APART);
}

/** 1 km south of a crossing and 1.5 km north of it: other ways and other lengths are of two things. */
export function ofTwoThings(a: ClaimPlace, b: ClaimPlace): boolean {
  const bothLengths = a.distance !== undefined && b.distance !== undefined;
  return bothLengths && !distancesAgree(a.distance, b.distance) && !sidesAgree(a, b);
}

/** The south of a country and its east: in one of its corners both are right, and mostly one of them is not. */
export function sidesCross(a: ClaimPlace, b: ClaimPlace): boolean {
  const [x, y] = [BEARINGS[a.relation], BEARINGS[b.relation]];
  if (!a.within || !b.within || x === undefined || y === undefined) return false;
  return x % 90 === 0 && y % 90 === 0 && Math.abs(x - y) % 180 === 90;
}
