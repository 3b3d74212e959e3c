// In: nothing. Out: how articles label whom they speak of.
import type { Span } from './span.ts';
import type { LabelRecord } from './world.ts';

/** A loaded or neutral label as one passage uses it, with the referent's name where that stands beside it. */
export interface LabelUse extends Span {
  readonly text: string;
  /** Label id of the world. */
  readonly id: string;
  readonly stance: LabelRecord['stance'];
  /** `person:…`, `place:…`, the id of a thing that only labels name, or `dead`. */
  readonly referent: string;
  readonly sentence: number;
  readonly field: 'title' | 'body';
}
