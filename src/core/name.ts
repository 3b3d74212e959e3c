// In: nothing. Out: the shapes that names of persons and places are compared with, across spellings and scripts.
import type { Lang } from './article.ts';

/** One part of a name as it is compared: article off, عبد and what it serves in one. */
export interface NameToken {
  readonly lang: Lang;
  /** Folded, without the article. */
  readonly spelling: string;
  /** The spelling carries the Arabic article (الحسني): a name of Arabic, whose long vowels tell names apart. */
  readonly article: boolean;
  /** Given names of the lexicon that are spelled so. */
  readonly given: readonly string[];
  /** A word of the language, or made from one of its given names: its vowels are not a transcriber's choice. */
  readonly native: boolean;
}

/** How two parts of a name match: spelled alike, surely one name, one name if the rest agrees, all but a letter alike, not at all. */
export type TokenMatch = 'same' | 'strong' | 'weak' | 'near' | 'none';

/**
 * identical: equal after folding. variant: two spellings of one name in one script. transliteration: one name in two scripts.
 * part: the shorter is the surname, or some of the names, of the longer. near: all parts agree but one, and that one by a letter or
 * vowel that tells names apart (فؤاد حسن, فؤاد حسين): another name or an error, never a variant. different: anything else.
 */
export type NameGrade = 'identical' | 'variant' | 'transliteration' | 'part' | 'near' | 'different';

/** Why a grade was given, for `explain`. */
export type NameReason =
  | 'folding'
  | 'hamza'
  | 'vowel-letters'
  | 'blank'
  | 'transcription'
  | 'given-name'
  | 'fewer-names'
  | 'one-name-differs'
  | 'written-vowels'
  | 'other-names';

export interface NameComparison {
  readonly grade: NameGrade;
  readonly reason: NameReason;
}

/** What a language knows of the names it writes. */
export interface NameWriting {
  readonly lang: Lang;
  /** A part that carries the article, with it. */
  readonly definite: (spelling: string) => string;
  /** The parts of a name. `given` and `native` look a folded spelling up. */
  readonly tokens: (name: string, known: KnownNames) => readonly NameToken[];
  /** Compares two parts in this language's script, the spellings not being equal. */
  readonly variant: (a: NameToken, b: NameToken) => TokenMatch;
  /** Consonant classes of a part in all its readings, vowels and weak letters left out; the same for both scripts. */
  readonly keys: (token: NameToken) => readonly string[];
}

/** Looks a folded spelling up in the lexicon. */
export interface KnownNames {
  /** Ids of the given names spelled so; the same id in every language. */
  readonly given: (lang: Lang, folded: string) => readonly string[];
  /** Is it a common word of the language? */
  readonly word: (lang: Lang, folded: string) => boolean;
}
