// In: extractions taken together. Out: the shapes of topics, aligned sentences and the view that rules compare.
import type { Claim } from './claim.ts';
import type { Member } from './finding.ts';
import type { Message } from './message.ts';
import type { Span } from './span.ts';
import type { WorldRecords } from './world.ts';

/** A stretch of one sentence that stands in the place of a stretch of its near copy. Either may be empty. */
export interface Substitution {
  readonly a: Span;
  readonly b: Span;
  readonly aText: string;
  readonly bText: string;
}

/** Two sentences of different articles that are near copies, with what was put in the place of what. */
export interface AlignedPair {
  readonly a: { readonly member: Member; readonly sentence: number };
  readonly b: { readonly member: Member; readonly sentence: number };
  /** Share of the shorter sentence that both have, 0 to 1. */
  readonly coverage: number;
  readonly substitutions: readonly Substitution[];
}

/** A claim with the article that makes it. */
export interface Statement {
  readonly member: Member;
  readonly claim: Claim;
  /** Tells of an earlier event or a longer time, by its words or by its date against the article's own. */
  readonly background: boolean;
}

/** May two statements be about one happening? Where not, why not. */
export type Gate = (a: Statement, b: Statement) => true | Message;

/** One topic, as rules see it. */
export interface TopicView {
  readonly id: string;
  readonly label: string;
  readonly members: readonly Member[];
  readonly statements: readonly Statement[];
  readonly pairs: readonly AlignedPair[];
  /** Are two articles directly linked (not only through a third)? */
  readonly linked: (a: Member, b: Member) => boolean;
  readonly gate: Gate;
  readonly world: WorldRecords;
}
