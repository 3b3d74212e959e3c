// In: an entry of the lexicon and the reading that led to it. Out: the term: what is said of the entry where it stands.
import type { MarkerAttributes } from '../core/analysis.ts';
import { type Entry, type Reading, tableBits } from '../core/lexeme.ts';
import { oncePer } from '../core/once.ts';

/** An entry that a token or several begin with. Those of single words are shared by all tokens of a form. */
export interface Term {
  readonly entry: Entry;
  /** `FEATURE` bits. */
  readonly features: number;
  /** The preposition that it needs, as the lexicon spells it (شارك في). */
  readonly prep: string | undefined;
  /** Kinds of nouns of which one must stand behind it (أوقف متهما). */
  readonly of: readonly string[] | undefined;
  /** The reading of its first token. */
  readonly reading: Reading;
  /** What it says as a marker, where its table is one of theirs. */
  readonly says: MarkerAttributes | undefined;
  /** How many tokens it has, those of `tail` left out. */
  readonly length: number;
  /** Where a phrase is torn apart (أطلقت [الشرطة] سراح): the tokens that complete it further on. */
  readonly tail: { readonly token: number; readonly tokenEnd: number } | undefined;
}

export function termOf(entry: Entry, features: number, reading: Reading, length: number, tail: Term['tail']): Term {
  const { prep, of } = entry.attributes ?? NO_ATTRIBUTES;
  return {
    entry,
    features,
    prep: typeof prep === 'string' ? prep : undefined,
    of: typeof of === 'string' ? kindsOf(entry) : undefined,
    reading,
    says: (entry.bit & MARKERS) === 0 ? undefined : saidBy(entry),
    length,
    tail,
  };
}

/** Tables of closed-class words that steer claims. */
export const MARKERS = tableBits('negation', 'hedge', 'speech', 'particle', 'answer', 'game');

const saidBy = oncePer(
  ({ attributes: said = NO_ATTRIBUTES }: Entry): MarkerAttributes => ({
    kind: said.kind,
    scope: said.scope,
    marks: said.marks,
    sense: said.sense,
    relation: said.relation,
    class: said.class,
    gives: said.gives,
    tense: said.tense,
    before: said.before,
    asks: said.asks,
    near: said.near,
    tells: said.tells,
    goals: said.goals,
  }),
);

const NO_ATTRIBUTES: NonNullable<Entry['attributes']> = {};
const kindsOf = oncePer(({ attributes }: Entry): readonly string[] => String(attributes?.of).split(' '));
