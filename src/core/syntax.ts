// In: a document's tokens in their context. Out: the shapes of tagging and chunking: one tag a token, noun phrases, clauses.
import type { TokenSpan } from './span.ts';

/** What a token does in its sentence; coarser than universal part-of-speech tags where claims do not need more. */
export const TAG = {
  other: 0,
  verb: 1,
  noun: 2,
  adjective: 3,
  proper: 4,
  numeral: 5,
  preposition: 6,
  /** Coordinates: و, ثم, أو, and, but. */
  conjunction: 7,
  /** Opens a clause that is said or thought: أن, إن, that. */
  complementiser: 8,
  /** Opens a clause about the noun before: الذي, التي, who, which. */
  relative: 9,
  /** Opens a clause of time, cause or condition: بعد أن, لأن, إذا, after, because, if. */
  subordinator: 10,
  determiner: 11,
  pronoun: 12,
  negator: 13,
  /** Carries tense or mood for the verb after it: كان, قد, سوف, has, will, may. */
  auxiliary: 14,
  adverb: 15,
  /** Participle that may carry a clause: مؤكدا, adding. */
  participle: 16,
  punctuation: 17,
} as const;

export type Tag = (typeof TAG)[keyof typeof TAG];

/** Tags as columns beside the tokens: `tag[i]`, and the index of the reading that was chosen for token `i` (255: none). */
export interface Tags {
  readonly tag: Uint8Array;
  readonly reading: Uint8Array;
}

/** Several tags as bits, for `isTagged`. */
export const tagBits = (...tags: readonly Tag[]): number => tags.reduce<number>((bits, tag) => bits | (1 << tag), 0);

/** Is the tag of token `i` one of those whose bits are given? False beyond the ends of the document. */
export const isTagged = ({ tag }: Tags, i: number, bits: number): boolean =>
  i >= 0 && i < tag.length && ((bits >> tag[i]!) & 1) !== 0;

/** A noun phrase: head with its modifiers, names in apposition included. */
export interface NounPhrase extends TokenSpan {
  readonly head: number;
  /** Folded preposition that governs it, glued or free; empty where none does. */
  readonly preposition: string;
  /** Token where the preposition stands (the head's own token when glued). */
  readonly definite: boolean;
  readonly number: 'singular' | 'dual' | 'plural' | 'unknown';
  readonly gender: 'masculine' | 'feminine' | 'unknown';
  /** Joined by a conjunction to the phrase before it. */
  readonly coordinated: boolean;
}
