// In: what the lexicon says of a word. Out: the shapes of entries, readings and forms, and their feature bits.

/** The tables of the lexicon. A form's `mask` has the bit of every table that one of its readings belongs to. */
export const TABLES = [
  'particle',
  'number',
  'ordinal',
  'modifier',
  'unit',
  'currency',
  'calendar',
  'negation',
  'hedge',
  'speech',
  'concept',
  'noun',
  'title',
  'place',
  'demonym',
  'organisation',
  'person',
  'given-name',
  'label',
  'quality',
  'answer',
  'game',
] as const;

export type Table = (typeof TABLES)[number];

/** The bit of a table in `Form.mask`. */
export function tableBit(table: Table): number {
  return 1 << TABLES.indexOf(table);
}

/** The bits of several tables. */
export const tableBits = (...tables: readonly Table[]): number =>
  tables.reduce((bits, table) => bits | tableBit(table), 0);

export type PartOfSpeech = 'verb' | 'noun' | 'adjective' | 'proper' | 'particle' | 'numeral' | 'adverb' | 'phrase';

/**
 * Inflectional features, one bit each, named after Universal Dependencies. A form that several inflections share carries
 * the bits of each of them in readings of its own; but active and passive participle of one spelling (محذر) are one reading
 * with both bits.
 */
export const FEATURE = {
  person1: 1 << 0,
  person2: 1 << 1,
  person3: 1 << 2,
  singular: 1 << 3,
  dual: 1 << 4,
  plural: 1 << 5,
  masculine: 1 << 6,
  feminine: 1 << 7,
  past: 1 << 8,
  present: 1 << 9,
  /** Arabic jussive or subjunctive where it differs from the indicative. */
  jussive: 1 << 10,
  imperative: 1 << 11,
  /** Verbal noun (masdar), English gerund. */
  verbalNoun: 1 << 12,
  activeParticiple: 1 << 13,
  passiveParticiple: 1 << 14,
  /** Written so only in the passive (يُقال: يقال), where the active is written otherwise. */
  passive: 1 << 15,
  /** Construct state: the ن of dual or plural is gone (مسؤولا الوزارة, مئتا). */
  construct: 1 << 16,
  /** Tanwin written with alif (قتيلا). */
  accusative: 1 << 17,
  comparative: 1 << 18,
} as const;

/** Bits above those of `FEATURE`: what is attached to the stem of a reading. */
export const ATTACHED = {
  conjunction: 1 << 19,
  preposition: 1 << 20,
  /** The preposition ل, which verbs take too (ليصل). */
  lam: 1 << 21,
  article: 1 << 22,
  future: 1 << 23,
  pronoun: 1 << 24,
} as const;

/** Bits above those of `ATTACHED`: that a word is in no table, and what it looks like then. */
export const SHAPE = {
  unknown: 1 << 25,
  present: 1 << 26,
  past: 1 << 27,
  adverb: 1 << 28,
  capital: 1 << 29,
  /** Of another script than the language is written in. */
  foreign: 1 << 30,
} as const;

/** One lexicon entry in one language: a row of a table, said in this language. */
export interface Entry {
  readonly table: Table;
  /** `tableBit(table)`. */
  readonly bit: number;
  /** The record's id inside its table: `withdraw`, `baghdad`. */
  readonly key: string;
  readonly pos: PartOfSpeech;
  /** What the language adds to the record, such as the preposition that a verb takes. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** One way to read a token: which clitics were split off, and which entry the stem belongs to. */
export interface Reading {
  /** Index into `Lexicon.entries`; -1 where the stem is in no table. */
  readonly entry: number;
  /** The folded stem, clitics taken off. */
  readonly stem: string;
  /** Conjunction clitic: `و`, `ف` or empty. */
  readonly conjunction: string;
  /** Preposition clitic: `ب`, `ك`, `ل` or empty. */
  readonly preposition: string;
  /** Carries the definite article ال (or an English possessive determiner was glued). */
  readonly article: boolean;
  /** Future clitic س. */
  readonly future: boolean;
  /** Attached pronoun (`ه`, `ها`, …), `'s` in English, or empty. */
  readonly pronoun: string;
  /** Bits of `FEATURE`. */
  readonly features: number;
  /** The unfolded spelling is the entry's own: outranks readings that only match after folding. */
  readonly exact: boolean;
  /** Letters of the folded form before the stem. */
  readonly prefix: number;
  /** Index of the stem among the lexicon's words, for walking its phrases; -1 where it has none. */
  readonly word: number;
}

/** Where phrases go on that begin with a reading of a form: a node of the lexicon's trie. */
export interface PhraseStart {
  readonly node: number;
  readonly reading: Reading;
}

/** A word as phrases go on over it: its proclitics, which they spell as words of their own, and its stem; by number, -1 where it has no such clitic. */
export interface PhraseStep {
  readonly conjunction: number;
  readonly preposition: number;
  readonly word: number;
}

/** Bit of `Form.mask` that says: some reading may begin a phrase of several words. */
export const PHRASE_BIT = 1 << 30;

export const TOKEN_KIND = { word: 1, number: 2, punctuation: 3, symbol: 4 } as const;
export type TokenKind = (typeof TOKEN_KIND)[keyof typeof TOKEN_KIND];

/** A distinct token spelling with all that can be known of it without its neighbours; made once, shared by its tokens. */
export interface Form {
  readonly id: number;
  /** The spelling without marks, tatweel and direction marks; digits are ASCII; hamza, ya and case are kept. */
  readonly surface: string;
  /** The spelling folded for matching (see the language's fold). */
  readonly fold: string;
  readonly kind: TokenKind;
  /** Begins with a capital letter (always false in Arabic). */
  readonly capital: boolean;
  /** Best first: exact before folded, fewer clitics before more, known stems before unknown. Never empty for a word. */
  readonly readings: readonly Reading[];
  /** Union of the table bits of the readings. */
  readonly mask: number;
  /** The phrases of several words that may begin with it; some where `mask` has `PHRASE_BIT`. */
  readonly starts: readonly PhraseStart[];
  /** How phrases go on over it, one for each reading whose stem stands behind the first word of some phrase. */
  readonly steps: readonly PhraseStep[];
  /** 32-bit hash of the likeliest stem (of a number: its digits); 0 for punctuation. Equal words of two articles share it. */
  readonly key: number;
}

/** Looks a word up: its readings, best first, the union of their table bits, and the phrases that may begin with it or go on over it. */
export type Analyse = (surface: string, fold: string) => Pick<Form, 'readings' | 'mask' | 'starts' | 'steps'>;
