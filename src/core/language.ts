// In: what a language knows of its own writing. Out: the contract that `lang/<code>` fulfils.
import type { Lang } from './article.ts';
import type { Entry, Form, Reading } from './lexeme.ts';
import type { NounPhrase, Tag, Tags } from './syntax.ts';
import type { Sentence, Tokenised } from './tokens.ts';

/** A way to take a folded word apart into clitics and stem; the lexicon decides which ways hold. */
export interface Segmentation {
  readonly conjunction: string;
  readonly preposition: string;
  readonly article: boolean;
  readonly future: boolean;
  readonly pronoun: string;
  /** The stem as it is looked up: folded, repaired (رسالته: رسالت to رساله). */
  readonly stem: string;
  /** The stem's spelling before folding, repaired the same way. */
  readonly spelling: string;
  /** Letters of the folded word before the stem. */
  readonly prefix: number;
}

/** What any form is to the words beside it, as bits; a language has others of its own, from `OWN_NEIGHBOUR` on. */
export const NEIGHBOUR = { word: 1 << 0, hyphen: 1 << 1, comma: 1 << 2, colon: 1 << 3 } as const;
/** The first bit that a language gives a meaning of its own. */
export const OWN_NEIGHBOUR = 1 << 8;

/** What stands around a token whose reading is to be chosen. Plain numbers: it is looked at for each reading of most tokens. */
export interface TagContext {
  readonly previous: Tag;
  /** Traits of the reading chosen for the token before; 0 where it is no word. */
  readonly previousTraits: number;
  /** What the form before is to this one (`Language.besideOf`); 0 at the start of the sentence. */
  readonly before: number;
  /** What the form behind is; 0 at the end of the sentence. */
  readonly after: number;
  /** First of its clause: nothing, punctuation or a conjunction before it. */
  readonly opensClause: boolean;
  /** A hyphen joins it to the word before or after: rebel-held, cross-border. */
  readonly hyphenated: boolean;
  /** A verb stands in this clause already. */
  readonly verbSeen: boolean;
  /** Right behind a comma, where no verb stands before it: what the sentence opened with stands in front of its verb. */
  readonly fronted: boolean;
}

/** How a language puts numerals together. */
export interface NumeralSyntax {
  /** خمسة وعشرون (unit before ten) or twenty-five (ten before unit). */
  readonly unitsFirst: boolean;
  /** The word or clitic that adds the parts of a numeral: و, and. */
  readonly and: string;
  /** Parts may follow each other without it (two hundred five). */
  readonly andOptional: boolean;
}

/** How a language is written: what tokenising, folding and looking up need to know of it. */
export interface Language {
  readonly code: Lang;
  readonly direction: 'rtl' | 'ltr';
  /** Does the head of a noun of several words stand last (crew member) or first (فرد طاقم)? */
  readonly headLast: boolean;
  /** Folds a cleaned spelling (see `Form.surface`) for matching. Never longer than its input. */
  readonly fold: (surface: string) => string;
  /** All ways to read a word, the unsplit one first. */
  readonly segment: (surface: string, folded: string) => readonly Segmentation[];
  /** May the clitics of a segmentation be attached to this inflection of this entry? */
  readonly fits: (parts: Segmentation, entry: Entry, features: number) => boolean;
  /** May a segmentation stand although its stem is in no table? Keeps `وال…` from being guessed apart at every turn. */
  readonly guess: (candidates: readonly Segmentation[]) => Segmentation;
  /** What a form is to the words beside it, as bits from `OWN_NEIGHBOUR` on: a particle that only verbs follow, a determiner. */
  readonly besideOf: (form: Form) => number;
  /** `SHAPE` bits of a word that is in no table, but for `unknown`. */
  readonly shapeOf: (form: Form, reading: Reading) => number;
  /** The shapes that do one thing here and another there. */
  readonly placedShapes: number;
  /** How unlikely it is that a token does this here, in points; the reading with the fewest is taken. `traits` are bits of `FEATURE`, `ATTACHED` and `SHAPE`. */
  readonly penalty: (tag: Tag, traits: number, context: TagContext) => number;
  /** The tag of a known word in its place, where that is not the tag of its table: English participles that carry the verb. */
  readonly tagOf: (tag: Tag, traits: number, context: TagContext) => Tag;
  /** What a word that is in no table likely does. */
  readonly unknownTag: (traits: number, context: TagContext) => Tag;
  readonly nounPhrases: (doc: Tokenised, tags: Tags, sentence: Sentence) => NounPhrase[];
  /** Folded words after which a full stop ends no sentence (`د`, `mr`). */
  readonly abbreviations: ReadonlySet<string>;
  readonly numerals: NumeralSyntax;
}
