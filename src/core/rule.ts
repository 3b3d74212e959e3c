// In: nothing. Out: the contract of a rule: what it is called, when it fires, and how it compares.
import type { ExplanationKind, RuleId, Severity } from './conflict.ts';
import type { Finding } from './finding.ts';
import type { TopicView } from './topic.ts';

/** Two or more short texts on one happening, and whether they conflict. Run through the whole line by the tests. */
export interface RuleExample {
  /** One text an article; a line end parts headline and body. */
  readonly texts: readonly string[];
  /** Publication dates, ISO 8601, where they matter. */
  readonly published?: readonly string[];
  readonly conflict: boolean;
  /** The conflict is explained so. */
  readonly explained?: ExplanationKind;
  readonly why?: string;
}

/** A rule: one file. Its summary and reason stand in the message files as `rule.<id>.summary` and `rule.<id>.why`. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** It only sets articles against each other: of a topic of one article, or of copies of one, it is not asked. */
  readonly across?: true;
  readonly examples: readonly RuleExample[];
  /** Findings of one topic. Pure: no clock, no disk, no state. */
  readonly compare: (view: TopicView) => readonly Finding[];
}
