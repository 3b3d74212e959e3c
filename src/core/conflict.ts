// In: what rules find. Out: the one report model: conflicts with sides and evidence, articles, topics, problems.

import type { Lang } from './article.ts';
import type { Place } from './positions.ts';
import type { Problem } from './problem.ts';
import type { Basis } from './value.ts';
import type { VerdictKind } from './verdict.ts';

export const RULE_IDS = [
  'ordinal',
  'quantity',
  'date',
  'time',
  'duration',
  'place',
  'person',
  'role',
  'polarity',
  'antonym',
  'attribution',
  'framing',
  'name-spelling',
  'weekday',
  'wording',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** SARIF 2.1.0 levels, most severe first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Surest first. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export type Scope = 'cross-source' | 'internal' | 'reference';

export const EXPLANATION_KINDS = [
  'different-time',
  'updated-figure',
  'corrected',
  'different-speaker',
  'planned',
  'subset',
  'spelling',
  'translation',
] as const;
export type ExplanationKind = (typeof EXPLANATION_KINDS)[number];

/** Why both sides can be true. */
export interface Explanation {
  readonly kind: ExplanationKind;
  readonly text: string;
}

/** Who says it, as the report shows it. */
export interface EvidenceAttribution {
  readonly voice: 'narrator' | 'reported' | 'quoted';
  readonly speaker?: string;
  readonly to?: string;
  readonly via?: string;
  readonly stance: 'asserts' | 'denies' | 'alleges' | 'plans';
}

/** A passage that carries a value. Offsets are half-open UTF-16; lines and columns 1-based, end exclusive, in the source file. */
export interface Evidence extends Place {
  readonly article: string;
  readonly path: string;
  /** The phrase that carries the value, 200 characters at most. */
  readonly quote: string;
  /** The whole sentence. */
  readonly context: string;
  readonly attribution: EvidenceAttribution;
}

/** One of the values that cannot all be right, with everyone who gives it. */
export interface Side {
  readonly value: string | number;
  readonly label: string;
  /** Independent sources: the articles of one lineage count once. */
  readonly sources: number;
  readonly evidence: readonly Evidence[];
}

/** Set aside by someone's decision: kept in machine formats, hidden from people, never a failure. */
export interface Suppression {
  readonly by: 'config' | 'baseline' | 'verdict';
  readonly reason: string;
}

/** What a reviewer decided of a conflict. */
export interface ReviewerVerdict {
  readonly verdict: VerdictKind;
  readonly who: string;
  readonly when: string;
  readonly note?: string;
  /** It was given for the values that the conflict has now. */
  readonly current: boolean;
}

export interface Conflict {
  readonly id: string;
  readonly state: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly scope: Scope;
  readonly confidence: Confidence;
  readonly reasons: readonly string[];
  readonly topic: string;
  readonly subject: string;
  readonly message: string;
  readonly explanation?: Explanation;
  readonly suppressed?: Suppression;
  /** Against the baseline of an earlier run: not in it, in it with the same values, in it with others. */
  readonly baseline?: 'new' | 'unchanged' | 'updated';
  /** What reviewers decided of it, the latest of each. */
  readonly verdicts?: readonly ReviewerVerdict[];
  readonly sides: readonly Side[];
}

/** Digits of each half of an id. */
export const ID_HALF = 8;

/** Do two ids ask the same, of whichever story? Ids of earlier versions had no such half. */
export const isSameQuestion = (a: string, b: string): boolean =>
  a.length === 2 * ID_HALF && b.length === a.length && a.slice(ID_HALF) === b.slice(ID_HALF);

/** Neither explained nor set aside: does it count? */
export function isLoud(conflict: Conflict): boolean {
  return conflict.explanation === undefined && conflict.suppressed === undefined;
}

/** An article as the report names it. */
export interface ReportedArticle {
  readonly id: string;
  readonly path: string;
  readonly lang: Lang;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  /** A fact of the desk's own list, not an article of the run. */
  readonly reference?: true;
  readonly published?: { readonly value: string; readonly basis: Basis; readonly because: string };
  readonly lineage: {
    readonly id: string;
    readonly basis?: 'copy' | 'translation' | 'named-agency';
    readonly because?: string;
  };
}

export interface ReportedTopic {
  readonly id: string;
  readonly label: string;
  readonly articles: readonly string[];
}

/** A pair that looks like a conflict and was not compared, or compared and found to agree. */
export interface NotCompared {
  readonly claims: readonly string[];
  readonly because: string;
}

/** What a run found against the baseline of an earlier one. */
export interface BaselineOutcome {
  /** Findings by their standing; `held` ones are new, but come of newer rules in articles that have not changed. */
  readonly new: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly held: number;
  /** Known findings that are no longer there. */
  readonly stale: ReadonlyArray<{
    readonly id: string;
    readonly rule: RuleId;
    readonly message: string;
    readonly values: readonly string[];
  }>;
}

/** Everything a run found. Reporters take this and nothing else. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'factdiff'; readonly version: string };
  readonly articles: readonly ReportedArticle[];
  readonly topics: readonly ReportedTopic[];
  readonly conflicts: readonly Conflict[];
  readonly notCompared?: readonly NotCompared[];
  readonly notComparedOmitted?: number;
  readonly baseline?: BaselineOutcome;
  readonly problems: readonly Problem[];
  readonly stats: Readonly<Record<string, number>>;
}
