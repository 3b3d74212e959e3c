// In: what a rule sees. Out: findings: sides that cannot all be right, before they are put into a report.
import type { Attribution } from './claim.ts';
import type { ExplanationKind, RuleId, Scope, Severity } from './conflict.ts';
import type { Message } from './message.ts';
import type { Span } from './span.ts';
import type { Statement } from './topic.ts';

/** A passage that carries a side's value. */
export interface Mark {
  /** Index of the article in the topic's run. */
  readonly article: number;
  readonly span: Span;
  readonly sentence: number;
  readonly field: 'title' | 'body';
  /** The span was cut by characters: a quotation of it begins and ends with whole words. */
  readonly cut?: true;
  readonly attribution: Attribution;
}

export interface FindingSide {
  /** Normalised value: equal values make one side. */
  readonly value: string | number;
  readonly label: Message | string;
  readonly marks: readonly Mark[];
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly scope: Scope;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly subject: Message;
  readonly message: Message;
  readonly reasons: readonly Message[];
  readonly explanation?: { readonly kind: ExplanationKind; readonly text: Message };
  readonly sides: readonly FindingSide[];
  /** That its sentences are alike is all that it rests on: no alarm is made of it for that. */
  readonly noted?: true;
  /** What the conflict's id is a hash of, beside rule and scope: event, participants, place, noun; never values, paths or lines. */
  readonly identity: readonly string[];
}

/** Two statements that were not compared, and why. */
export interface PassedOver {
  readonly statements: readonly [Statement, Statement];
  readonly because: Message;
}
