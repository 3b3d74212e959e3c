// In: one article, analysed. Out: all that the comparison needs of it; plain data, cacheable by content.
import type { Answer } from './answer.ts';
import type { Lang, Metadata, RegionKind } from './article.ts';
import type { Claim } from './claim.ts';
import type { LabelUse } from './label.ts';
import type { Message } from './message.ts';
import type { Naming } from './naming.ts';
import type { Span } from './span.ts';
import type { Stand } from './stand.ts';
import type { Basis, TimeExpression } from './value.ts';

/** A date that an article has or seems to have. */
export interface ArticleDate {
  /** ISO 8601: a day, a month or a year; with the time of day where one is stated. */
  readonly value: string;
  readonly basis: Basis;
  readonly because: Message;
}

/** A sentence as alignment needs it. */
export interface SentenceFacts extends Span {
  readonly region: RegionKind;
  readonly paragraph: number;
  /** 32-bit hashes of the stems of its words and numbers, in order; punctuation left out. */
  readonly keys: Int32Array;
}

/** What kind of thing a feature names; topics weigh them differently. */
export type FeatureKind = 'person' | 'place' | 'organisation' | 'event' | 'number' | 'word';

/** Something that tells what an article is about. */
export interface Feature {
  readonly kind: FeatureKind;
  /** Language-neutral id where there is one (`place:baghdad`, `event:talks`), else the folded stem. */
  readonly key: string;
  /** How prominent it is in the article: 3 headline, 2 lead, 1 body. */
  readonly weight: number;
}

/** A time that may date the article itself, once the year is known: `yesterday (Wednesday 7 April)`, `Thursday 20 August`. */
export interface DateClue {
  readonly expression: TimeExpression;
  readonly text: string;
  /** The words tie it to the day or month of writing: `yesterday`, `the current month`. */
  readonly current: 'day' | 'month' | undefined;
}

/** A person whom the article gives an office that the world's tables know him to have held. */
export interface HolderClue {
  readonly person: string;
  readonly office: string;
}

export interface Extraction {
  readonly id: string;
  readonly path: string;
  readonly lang: Lang;
  readonly metadata: Metadata;
  readonly date?: ArticleDate | undefined;
  readonly sentences: readonly SentenceFacts[];
  readonly claims: readonly Claim[];
  readonly features: readonly Feature[];
  /** Where the headline and the lead say that things happened, by id; a capital that acts or a destination is no such place. */
  readonly places: readonly string[];
  /** Every passage that names a person. */
  readonly namings: readonly Naming[];
  /** What it calls whom, in its own words: the first use of each label for each referent. */
  readonly labels: readonly LabelUse[];
  /** What it answers or leaves open about its story. */
  readonly answers: readonly Answer[];
  /** How it says that matters stand: the road shut, the offer refused. */
  readonly stands: readonly Stand[];
  readonly clues: readonly DateClue[];
  readonly holders: readonly HolderClue[];
  /** A fact of the desk's own list: what holds, not what an outlet says. */
  readonly reference?: true | undefined;
  /** Names and numbers in the order of the text, the same in every language. */
  readonly trail: readonly string[];
  /** Ids of agencies that the text names as its source. */
  readonly agencies: readonly string[];
}

/** What alignment must know of every article before topics are known; the rest is asked for topic by topic. */
export type Signature = Pick<
  Extraction,
  | 'id'
  | 'path'
  | 'lang'
  | 'date'
  | 'sentences'
  | 'features'
  | 'places'
  | 'clues'
  | 'holders'
  | 'reference'
  | 'trail'
  | 'agencies'
>;
