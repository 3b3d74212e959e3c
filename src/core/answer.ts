// In: nothing. Out: what an article answers or leaves open about a happening: why, who, whose, in what state.
import type { Span } from './span.ts';

/** A passage that answers a question about the story, or says that there is no answer. */
export interface Answer extends Span {
  /** Id of the question: `cause`, `motive`, `condition`. */
  readonly question: string;
  /** `unknown`, `told` (answered, whatever the answer), or the answer: `technical-fault`, `critical`. */
  readonly gives: string;
  /** Of what or whom, where the question is asked of several: the noun whose number falls, the body that does not comment. */
  readonly about?: string;
  readonly sentence: number;
  readonly field: 'title' | 'body';
}
