// In: what annotators find in one article. Out: the mentions, plain data, that claims are made of.
import type { Span, TokenSpan } from './span.ts';
import type { NumberValue, TimeClash, TimeExpression, TimeValue } from './value.ts';

interface MentionBase extends TokenSpan {
  /** The rule that found it, as `inspect` prints it: `ar.number`, `en.time.weekday`. */
  readonly by: string;
}

/** The noun that a number counts or an ordinal ranks. */
export interface Counted extends TokenSpan {
  /** Index of the head noun's token. */
  readonly head: number;
}

export interface NumberMention extends MentionBase, NumberValue {
  readonly kind: 'number';
  readonly counted?: Counted;
  /** The kind of the larger mention that holds it. */
  readonly within?: Mention['kind'];
}

export interface OrdinalMention extends MentionBase {
  readonly kind: 'ordinal';
  readonly value: number;
  readonly counted?: Counted;
  readonly within?: Mention['kind'];
}

export interface PercentMention extends MentionBase, NumberValue {
  readonly kind: 'percent';
}

export interface MoneyMention extends MentionBase, NumberValue {
  readonly kind: 'money';
  /** ISO 4217 where it is known, else the word. */
  readonly currency: string;
}

export interface QuantityMention extends MentionBase, NumberValue {
  readonly kind: 'quantity';
  /** The unit as written. */
  readonly unit: string;
  /** Unit id of the world's unit table (`kilometre`), and what it measures (`length`). */
  readonly unitId: string;
  readonly dimension: string;
}

/** An interval stated by two ends or one bound: `3 to 5`, `more than 20`. Inside money or a measure it is listed with `within`. */
export interface RangeMention extends MentionBase, NumberValue {
  readonly kind: 'range';
  readonly unit?: string;
  readonly counted?: Counted;
  readonly within?: Mention['kind'];
}

export interface TimeMention extends MentionBase {
  readonly kind: 'time';
  readonly expression: TimeExpression;
  /** As resolved inside the article; undefined while the article's own date is unknown and the expression needs it. */
  readonly resolved?: TimeValue | undefined;
  readonly type: TimeValue['type'];
  readonly clash?: TimeClash | undefined;
  /** Where the two readings of `clash` stand, in its order; absent where the words do not part them. */
  readonly clashing?: readonly [Span, Span] | undefined;
}

export type EntityKind = 'person' | 'place' | 'organisation';

export interface EntityMention extends MentionBase {
  readonly kind: EntityKind;
  /** `person:mustafa-al-kadhimi`, `place:baghdad`; a name that is in no table gets an id from its folded spelling. */
  readonly id: string;
  /** The name stands in the world's tables. */
  readonly known: boolean;
  /** Tokens that describe but are not the name: title, nationality. */
  readonly title?: (TokenSpan & { readonly id: string }) | undefined;
}

/** How an office is held: no longer; for the time being; not yet; as somebody's deputy. */
export type Tenure = 'former' | 'acting' | 'designate' | 'deputy';

/** An office or role: `prime minister`, of a country or body where one is said. */
export interface RoleMention extends MentionBase {
  readonly kind: 'role';
  readonly id: string;
  /** Country code or organisation id that the role belongs to. */
  readonly of?: string | undefined;
  /** Noun id or folded stem of the body that is led, where the title does not say it: `university` in رئيس جامعة أسيوط. */
  readonly body?: string | undefined;
  readonly tenure?: Tenure | undefined;
  /** The person of whom the role is said. */
  readonly holder?: (TokenSpan & { readonly id: string }) | undefined;
}

/** An event noun or verb, or another concept of the lexicon. */
export interface EventMention extends MentionBase {
  readonly kind: 'event';
  readonly id: string;
  readonly pos: 'verb' | 'noun' | 'participle' | 'adjective';
  /** `FEATURE` bits of the head word. */
  readonly features: number;
  /** Index of the head word's token. */
  readonly head: number;
}

export interface LabelMention extends MentionBase {
  readonly kind: 'label';
  readonly id: string;
}

/** A negator with the tokens it negates. */
export interface NegationMention extends MentionBase {
  readonly kind: 'negation';
  readonly id: string;
  readonly scope: TokenSpan;
}

export interface HedgeMention extends MentionBase {
  readonly kind: 'hedge';
  readonly id: string;
  readonly scope: TokenSpan;
}

/** A reporting verb, noun or phrase. */
export interface SpeechMention extends MentionBase {
  readonly kind: 'speech';
  readonly id: string;
  readonly pos: 'verb' | 'noun' | 'phrase';
  readonly features: number;
}

export type Mention =
  | NumberMention
  | OrdinalMention
  | PercentMention
  | MoneyMention
  | QuantityMention
  | RangeMention
  | TimeMention
  | EntityMention
  | RoleMention
  | EventMention
  | LabelMention
  | NegationMention
  | HedgeMention
  | SpeechMention;
