// In: a dictionary form. Out: the contract by which a language writes out its inflected forms.

/** An inflected spelling (unfolded, a phrase may have blanks) with its `FEATURE` bits. */
export interface Inflected {
  readonly form: string;
  readonly features: number;
}

/** The measures of Arabic verbs that their unvocalised principal parts do not always show; `Q` is a root of four letters. */
export const MEASURES = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'Q'] as const;
export type Measure = (typeof MEASURES)[number];

/** A verb by its principal parts; `with` are fixed words after it (كبح جماح, rein in). */
export interface VerbSpec {
  /** Arabic: 3rd person masculine singular past; English: base form. */
  readonly base: string;
  /** Arabic: 3rd person masculine singular present. */
  readonly present?: string;
  readonly with?: string;
  /** Arabic: stated where the principal parts fit two measures (حذر يحذر is II, نشر ينشر I). */
  readonly measure?: Measure;
  /** What is made of the verb beside its finite forms; everything by default. */
  readonly derive?: 'nothing' | 'participles' | 'verbal-noun';
}

/** A noun or noun phrase: singular first, then the plurals that no rule makes (`ضحية / ضحايا`, `man / men`). */
export interface NounSpec {
  readonly singular: string;
  readonly plurals: readonly string[];
  /** Sound plural that the noun takes although its ending does not show it. */
  readonly sound?: 'masculine' | 'feminine';
  /** Feminine that no rule makes (`أحمر (حمراء)`), or that the noun has beside a broken plural (`طالب (طالبة)`). */
  readonly feminine?: string;
  /** Arabic: a final ي is gone in the indefinite singular (`قاض +ي`: القاضي). */
  readonly defective?: boolean;
}

/** Writes out every form of a word once, at build time; clitics are not written out but split off the text. */
export interface Inflector {
  readonly verb: (spec: VerbSpec) => readonly Inflected[];
  readonly noun: (spec: NounSpec) => readonly Inflected[];
  readonly adjective: (spec: NounSpec) => readonly Inflected[];
  /** The spellings that writers take for one name, cut into tokens by blanks (كفر الشيخ: كفرالشيخ; al-Kadhimi: al - Kadhimi). */
  readonly name?: (name: string) => readonly string[];
  /** Nouns with the article, where their spelling shows how they take it; absent where the sentences of the tool need none. */
  readonly withArticle?: {
    readonly one: (name: string) => string | undefined;
    /** All of a kind, as they are counted: عدد الجنود, عدد المسؤولين. Given the plurals that the noun has. */
    readonly all: (plurals: readonly string[]) => string | undefined;
  };
}
