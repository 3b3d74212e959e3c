// In: where a claim's words place it. Out: the shapes of places and spots: how they lie to what is named, and how far from it.
import type { Span } from './span.ts';

/** How a claim's place is meant. */
export type PlaceRelation =
  | 'in'
  | 'near'
  | 'from'
  | 'to'
  | 'off'
  | 'outside'
  | 'north'
  | 'south'
  | 'east'
  | 'west'
  | 'north-east'
  | 'north-west'
  | 'south-east'
  | 'south-west'
  | 'centre'
  /** Away from the coast of the country that is told of. */
  | 'inland';

export interface ClaimPlace extends Span {
  readonly text: string;
  /** Place id of the world, or an id made from the folded name. */
  readonly id: string;
  readonly relation: PlaceRelation;
  /** `east of the country`: the direction lies inside the place; `east of Havana`: beyond it. */
  readonly within: boolean;
  /** How far from it: `30 kilometres south of Birjand`. */
  readonly distance?: ClaimDistance | undefined;
  /** Something goes to it or comes from it, as the word before says: متجهة إلى الخرطوم, `bound for Tunis`. */
  readonly journey?: true | undefined;
}

export interface ClaimDistance extends Span {
  /** The one number that the words name, in metres; absent of a bound (less than 50 km). */
  readonly metres: number;
  readonly approximate: boolean;
}

/** A place told by what it is: in a market, on the third floor, near a school, under a car, on the slopes of جبل دنا. */
export interface ClaimSpot extends Span {
  readonly text: string;
  /** Noun id: `market`, `floor`. */
  readonly noun: string;
  readonly relation: 'in' | 'near' | 'below' | 'outside';
  /** Its names, in folded spelling: `دنا`; of a road both ends. */
  readonly names: readonly string[];
  /** The number of a floor. */
  readonly number?: number;
}
