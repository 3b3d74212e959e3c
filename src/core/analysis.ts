// In: a document with all that annotators found. Out: what claims are made from, with lookups by token.
import type { Document } from './document.ts';
import type { Mention } from './mention.ts';
import type { TokenSpan } from './span.ts';
import type { NounPhrase, Tags } from './syntax.ts';
import type { ConceptRecord, WorldRecords } from './world.ts';

/** A word or phrase of the lexicon that says a concept. */
export interface ConceptHit extends TokenSpan {
  /** Token of the head word. */
  readonly head: number;
  readonly concept: string;
  /** The world's record of the concept. */
  readonly record: ConceptRecord | undefined;
  readonly pos: 'verb' | 'noun' | 'adjective' | 'participle';
  /** `FEATURE` bits of the head word. */
  readonly features: number;
  /** Folded preposition that the word needs to mean this (شارك في). */
  readonly takes?: string | undefined;
}

/** A closed-class phrase that matters to claims (negator, hedge, attribution, subset marker), with its entry's attributes. */
export interface MarkerHit extends TokenSpan {
  readonly table: string;
  readonly key: string;
  readonly attributes: MarkerAttributes;
}

/** What claims ask of a marker; all have one shape. Whoever asks for more adds it here, and to what the annotator hands over. */
export type MarkerAttributes = Readonly<Record<MarkerAttribute, string | number | boolean | undefined>>;

type MarkerAttribute =
  | 'kind'
  | 'scope'
  | 'marks'
  | 'sense'
  | 'relation'
  | 'class'
  | 'gives'
  | 'tense'
  | 'before'
  | 'asks'
  | 'near'
  | 'tells'
  | 'goals';

/** One article, annotated. Plain lookups over the columns of its document; made once, read by the claims stage. */
export interface Analysis {
  readonly doc: Document;
  readonly tags: Tags;
  readonly world: WorldRecords;
  readonly mentions: readonly Mention[];
  /** Noun phrases of each sentence, by its index. */
  readonly phrases: ReadonlyArray<readonly NounPhrase[]>;
  /** Concepts by the token of their head, in order. */
  readonly concepts: readonly ConceptHit[];
  readonly markers: readonly MarkerHit[];
  /** Noun id of the noun at a token, where it is in the lexicon. */
  readonly nounAt: (token: number) => string | undefined;
  /** Title id of the title word or phrase that begins at a token. */
  readonly titleAt: (token: number) => (TokenSpan & { readonly id: string }) | undefined;
  /** Does a given name stand at a token? */
  readonly isGivenName: (token: number) => boolean;
  /** Does the name of a month stand at a token? */
  readonly isMonth: (token: number) => boolean;
  /** Place whose adjective stands at a token (عراقي, Iraqi). */
  readonly demonymAt: (token: number) => string | undefined;
}
