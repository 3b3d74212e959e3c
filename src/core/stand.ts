// In: nothing. Out: where an article says that a matter stands: the road is shut, the offer was refused.
import type { Span } from './span.ts';

/** A predicate that tells how a matter of the world stands. The passage is the predicate's. */
export interface Stand extends Span {
  /** Id of the matter: `passage`, `verdict-given`. */
  readonly matter: string;
  /** How it stands: `closed`, `cleared`. */
  readonly as: string;
  /** Nouns and concepts of its list that its clause names; empty where any will do. */
  readonly things: readonly string[];
  readonly sentence: number;
}
