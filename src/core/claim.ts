// In: mentions put together. Out: the claim tuple: who, what, when, round, date, where, how many, said by whom.
import type { ClaimPlace, ClaimSpot } from './claim-place.ts';
import type { Span } from './span.ts';
import type { Basis, NumberValue, TimeClash, TimeExpression, TimeValue } from './value.ts';

export type { ClaimDistance, ClaimPlace, ClaimSpot, PlaceRelation } from './claim-place.ts';

export type Polarity = 'affirmed' | 'negated';
export type Modality = 'asserted' | 'denied' | 'planned' | 'alleged' | 'hedged';
export type Voice = 'narrator' | 'reported' | 'quoted';
export type Part = 'agent' | 'patient' | 'recipient' | 'participant';

/** Someone or something that takes part. */
export interface Participant extends Span {
  readonly text: string;
  /** `person:mustafa-al-kadhimi`, `place:iran`, `organisation:un`, `noun:militia`. */
  readonly id?: string | undefined;
  readonly part: Part;
  /** Who is meant by an office alone: the one whom the article names as its holder (رئيس الوزراء after رئيس الوزراء مصطفى الكاظمي). */
  readonly holder?: string | undefined;
  /** Office or title said beside the name: `prime-minister@IQ`, `commander`. */
  readonly office?: string | undefined;
  readonly officeText?: string | undefined;
}

/** Who takes part in a predicate: an index into `Claim.who`, and the part played in it. */
export type Party = readonly [index: number, part: Part];

/** Who or what did a deed: a person, a body, or a machine (`noun:drone`). */
export interface Doer extends Span {
  readonly text: string;
  readonly id: string;
}

/** The predicate: a verb, or a noun that names an event or action. */
export interface Predicate extends Span {
  readonly text: string;
  /** Id of the world's concept, where it is in the lexicon. */
  readonly concept?: string | undefined;
  /** Folded lemma or stem of the head word, for predicates that no table knows. */
  readonly stem: string;
}

export interface ClaimTime extends Span {
  readonly text: string;
  readonly expression: TimeExpression;
  /** As resolved inside the article; dates that need the topic are given after extraction. */
  readonly resolved?: TimeValue | undefined;
  readonly clash?: TimeClash | undefined;
  /** Where the two readings of `clash` stand. */
  readonly clashing?: readonly [Span, Span] | undefined;
  readonly basis: Basis;
  /** It stands beside a word of saying: when it was said, not when it happened. */
  readonly said?: true | undefined;
}

/** An ordinal with what it counts: fourth round of talks; `scope` is another counter's frame (`under Joe Biden`, `in a row`). */
export interface ClaimOrdinal extends Span {
  readonly text: string;
  readonly value: number;
  /** Noun id or folded stem of what is numbered. */
  readonly of: string;
  readonly scope?: string;
  readonly scopeText?: string;
  /** The words say which of its kind the happening is: `it is the third fire in two years`, وهذه ثاني عملية خطف, للمرة الخامسة. */
  readonly told?: true | undefined;
}

/** A count, sum or measure with what it counts and how far. */
export interface ClaimQuantity extends Span, NumberValue {
  readonly text: string;
  /** Unit id, ISO 4217 currency, `percent`, or `person` / `thing` for counts. */
  readonly unit: string;
  /** Noun id or folded stem of what is counted (`soldier`, `house`), and what became of them: an outcome (`dead`), a concept id or nothing. */
  readonly of: string;
  readonly state: string;
  /** Restricting words beside the noun: nationality, sex, role; folded stems or ids, sorted. */
  readonly qualifiers: readonly string[];
  /** The words say that they are women, or men: شرطيتان, رجال الشرطة, `two female officers`. */
  readonly sex?: 'women' | 'men' | undefined;
  /** Part of a larger count (`including`); others, beside those before; over a longer time (`since 2014`, `a previous toll`). */
  readonly subset: boolean;
  readonly others: boolean;
  readonly cumulative: boolean;
  /** Some of those told of (two of the bombs, خمسة منهم). */
  readonly some?: true | undefined;
  /** One, as the singular says, and no number (انفجار, a car bombing). */
  readonly implied?: true | undefined;
  /** Of several events together (في حادثين منفصلين); with the one who did it (four dead, including the gunman). */
  readonly several?: true | undefined;
  readonly withAttacker?: true | undefined;
  /** For each of several: 15 متدربا بكل جمعية, 500 apiece. */
  readonly each?: true | undefined;
}

/** A figure that neither counts nor measures: the score of a match, the minute of a goal, the years of a person, what a side has in the table. */
export interface ClaimFigure extends Span {
  readonly text: string;
  readonly asks: 'score' | 'goal-minute' | 'age' | 'points' | 'goals' | 'titles';
  /** Of what: the part of the match (`final`, `half`), the goal (`first`, `winner`), the person's id; may be empty. */
  readonly of: string;
  readonly value: string;
  /** Who is named beside it: ids, and stems of words that no table knows; sorted. */
  readonly names: readonly string[];
}

/** A length of time is how long something lasts, how long after or before another it comes, or the longest it takes. */
export type DurationRelation = 'for' | 'after' | 'before' | 'within';

export interface ClaimDuration extends Span {
  readonly text: string;
  /** ISO 8601. */
  readonly value: string;
  /** In seconds, with the bound or approximation that the words give. */
  readonly length: NumberValue;
  /** The finest unit named, in seconds: what two lengths must differ by to differ at all. */
  readonly unit: number;
  readonly relation: DurationRelation;
  /** What lasts, or what is counted from: concept or noun id, folded stem; empty where nothing is said. */
  readonly of: string;
}

export interface Attribution {
  readonly voice: Voice;
  readonly speaker?: string | undefined;
  readonly speakerId?: string | undefined;
  readonly to?: string | undefined;
  readonly toId?: string | undefined;
  readonly via?: string | undefined;
  readonly viaId?: string | undefined;
  readonly stance: 'asserts' | 'denies' | 'alleges' | 'plans';
  /** Where the words stand that say so: «وأضاف المسؤولان لموقع …», `the minister told reporters`. */
  readonly said?: Span | undefined;
}

/** What a claim's happening is known by, beyond its own words. */
export interface Setting {
  /** Concepts of class event in the clause, then in the sentence. */
  readonly events: readonly string[];
  /** Places named in the clause, else in the sentence, else in the paragraph before it; ids. */
  readonly places: readonly string[];
  /** Countries of those places, else of the places named last in the sentences before: where the telling is at. */
  readonly countries: readonly string[];
  /** The first date of the sentence, where its own clause has none: what dates an event told in passing. */
  readonly time?: TimeValue | undefined;
  /** The words speak of an earlier event, of a longer period, or of what usually happens. */
  readonly background: boolean;
  /** 3 headline, 2 lead (the first sentences), 1 further down. */
  readonly prominence: 1 | 2 | 3;
}

/** The predicate that a claim hangs on: `asked` in «asked Iran to rein in the militias». */
export interface Governor {
  readonly concept: string;
  readonly polarity: Polarity;
}

/** One claim of one article. Plain data: it crosses threads, disk and reports. */
export interface Claim {
  readonly id: string;
  readonly article: string;
  readonly field: 'title' | 'body';
  /** 0-based index of its sentence in the article. */
  readonly sentence: number;
  /** The clause. */
  readonly span: Span;
  /** Whoever its clause names, with the part in the clause's verb. */
  readonly who: readonly Participant[];
  /** Those of `who` that take part in its own predicate. */
  readonly parties: readonly Party[];
  readonly what?: Predicate | undefined;
  /** Of an attack, a rescue and the like: who or what did it, where the words beside it say so. */
  readonly doers?: readonly Doer[] | undefined;
  readonly when?: ClaimTime | undefined;
  /** The time is that of its clause, not said of its own predicate. */
  readonly loose?: true | undefined;
  readonly round?: ClaimOrdinal | undefined;
  /** The places that its clause names. */
  readonly where: readonly ClaimPlace[];
  /** The spots that its clause tells; absent where it tells none. */
  readonly spots?: readonly ClaimSpot[] | undefined;
  /** Index into `where` of the one where its own predicate happens; absent where none is said. */
  readonly site?: number | undefined;
  readonly quantity?: ClaimQuantity | undefined;
  readonly duration?: ClaimDuration | undefined;
  readonly figure?: ClaimFigure | undefined;
  /** What the predicate is done to: id of a noun, name or concept, or a folded stem (نشر الميليشيات, سحب القوات). */
  readonly object?: string | undefined;
  /** What it hangs on, and what hangs on it: concept ids. */
  readonly under?: Governor | undefined;
  readonly about?: string | undefined;
  /** Named, not told (after his resignation, the wounded of the attack). */
  readonly inPassing?: true | undefined;
  /** The words say that this is so for the time being: not yet, so far, حتى الآن. */
  readonly pending?: true | undefined;
  readonly setting: Setting;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: Attribution;
}
