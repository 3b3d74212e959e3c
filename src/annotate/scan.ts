// In: a document and its lexicon. Out: the view of it that the grammars of numbers and times read: senses by token.
import type { Lang } from '../core/article.ts';
import { type Document, formAt } from '../core/document.ts';
import { type Form, TOKEN_KIND } from '../core/lexeme.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { CLASS, classOf } from '../text/characters.ts';
import type { FormColumns } from './columns.ts';
import { kindWord } from './kind-sets.ts';
import { attributeOf, isOfRank, RANKS, type Role, type Trait } from './kinds.ts';
import { FLAG, NO_SENSES, type Sense, type ValueTable } from './senses.ts';

/** One document as the grammars see it. `[first, limit)` is the sentence that is being read; the columns by token hold for it alone. */
export interface Scan {
  readonly doc: Document;
  readonly lexicon: Lexicon;
  readonly lang: Lang;
  readonly text: string;
  readonly columns: FormColumns;
  /** Phrases that begin at a token and the senses of its form, where there are phrases. */
  readonly phrases: Map<number, readonly Sense[]>;
  /** `FLAG` bits; those of the tables that phrases of several words beginning there add among them. */
  readonly flags: Int32Array;
  /** What the token may be asked for, phrases included: the number of a set of bits. */
  readonly kinds: Uint16Array;
  /** What any token of the sentence may be asked for: `WORDS` words of bits. */
  readonly held: Int32Array;
  first: number;
  limit: number;
}

/** The form of token `i`, or undefined outside the sentence. */
export function formIn(scan: Scan, i: number): Form | undefined {
  return i >= scan.first && i < scan.limit ? formAt(scan.doc, i) : undefined;
}

/** The senses of a token's own form, wherever in the document it stands. */
export function ownSenses({ doc, columns }: Scan, i: number): readonly Sense[] {
  return i >= 0 && i < doc.tokens.count ? columns.senses[doc.tokens.form[i]!]! : NO_SENSES;
}

/** Bits of what a form means; the others tell how it may be read. */
const MEANINGS = FLAG.dual - 1;

/** `FLAG` bits of the form of token `i`, phrases not looked at; 0 outside the sentence. */
export function flagsAt({ doc, columns, first, limit }: Scan, i: number): number {
  return i >= first && i < limit ? columns.flags[doc.tokens.form[i]!]! & MEANINGS : 0;
}

/** `FLAG` bits of token `i`, those of the tables that phrases of several words beginning there add among them. */
export function flagsWithPhrases({ flags, first, limit }: Scan, i: number): number {
  return i >= first && i < limit ? flags[i]! : 0;
}

/** Every sense that begins at token `i`, phrases before single words. */
export function sensesAt(scan: Scan, i: number): readonly Sense[] {
  if (i < scan.first || i >= scan.limit) return NO_SENSES;
  if ((scan.flags[i]! & FLAG.found) !== 0) return scan.phrases.get(i)!;
  return scan.columns.senses[scan.doc.tokens.form[i]!]!;
}

/** Has token `i` the bit of this number? Not outside the sentence. */
const asked = ({ kinds, first, limit }: Scan, i: number, bit: number): boolean =>
  i >= first && i < limit && (kindWord(kinds[i]!, bit >>> 5) & (1 << (bit & 31))) !== 0;

/** The first sense of a table at token `i`. */
export function senseAt(scan: Scan, i: number, table: ValueTable): Sense | undefined {
  if ((flagsWithPhrases(scan, i) & FLAG[table]) === 0) return undefined;
  for (const sense of sensesAt(scan, i)) if (sense.table === table) return sense;
  return undefined;
}

/** The first calendar sense of a role at token `i`. */
export function roleAt(scan: Scan, i: number, role: Role): Sense | undefined {
  if (!asked(scan, i, role)) return undefined;
  for (const sense of sensesAt(scan, i)) if (sense.kind === role) return sense;
  return undefined;
}

/** The first numeral of one of these ranks at token `i`. */
export function rankAt(scan: Scan, i: number, ranks: number): Sense | undefined {
  if ((ranksAt(scan, i) & ranks) === 0) return undefined;
  for (const sense of sensesAt(scan, i)) if (isOfRank(sense.kind, ranks)) return sense;
  return undefined;
}

/** The ranks of the numerals at token `i`. */
export const ranksAt = ({ kinds, first, limit }: Scan, i: number): number =>
  i >= first && i < limit ? kindWord(kinds[i]!, RANKS) : 0;

/** The first sense of the modifiers at token `i` that has the attribute (`between`, `bound`, `to`). */
export function senseWith(scan: Scan, i: number, trait: Trait): Sense | undefined {
  if (!asked(scan, i, trait)) return undefined;
  const attribute = attributeOf[trait]!;
  for (const sense of sensesAt(scan, i))
    if (sense.table === 'modifier' && sense.is[attribute] !== undefined) return sense;
  return undefined;
}

/** Has token `i` a modifier with one of these attributes? */
export function hasTrait(scan: Scan, i: number, ...traits: readonly Trait[]): boolean {
  for (const trait of traits) if (asked(scan, i, trait)) return true;
  return false;
}

/** Several roles as the two words of bits that a token may have of them. */
export interface Opening {
  readonly low: number;
  readonly high: number;
}

export function opening(roles: readonly Role[]): Opening {
  let [low, high] = [0, 0];
  for (const role of roles) {
    if (role < 32) low |= 1 << role;
    else high |= 1 << (role & 31);
  }
  return { low, high };
}

/** Has token `i` one of these roles? */
export const opens = ({ kinds, first, limit }: Scan, i: number, { low, high }: Opening): boolean =>
  i >= first && i < limit && ((kindWord(kinds[i]!, 0) & low) | (kindWord(kinds[i]!, 1) & high)) !== 0;

/** Has any token of the sentence one of these roles? Most readers need one that most sentences lack. */
export const says = ({ held }: Scan, { low, high }: Opening): boolean => ((held[0]! & low) | (held[1]! & high)) !== 0;

/** Has any token of the sentence a numeral of one of these ranks? */
export const saysRank = ({ held }: Scan, ranks: number): boolean => (held[RANKS]! & ranks) !== 0;

/** Has any token of the sentence this attribute? */
export const saysTrait = ({ held }: Scan, trait: Trait): boolean => (held[trait >>> 5]! & (1 << (trait & 31))) !== 0;

/** Is token `i` spelled so (folded)? */
export function isWord(scan: Scan, i: number, folded: string): boolean {
  return formIn(scan, i)?.fold === folded;
}

/** Is the folded word at token `i` one of a set? */
export function isWordOf(scan: Scan, i: number, words: ReadonlySet<string>): boolean {
  const form = formIn(scan, i);
  return form !== undefined && words.has(form.fold);
}

export function isDigits({ doc, columns, first, limit }: Scan, i: number): boolean {
  return i >= first && i < limit && (columns.flags[doc.tokens.form[i]!]! & FLAG.digits) !== 0;
}

/** Does token `i` follow token `i - 1` without a space? Direction marks between them do not part them. */
export function glued(scan: Scan, i: number): boolean {
  if (i <= 0 || i >= scan.doc.tokens.count) return false;
  const { start, end } = scan.doc.tokens;
  for (let at = end[i - 1]!; at < start[i]!; at++) if (classOf[scan.text.charCodeAt(at)] !== CLASS.mark) return false;
  return true;
}

/** Is token `i` a punctuation mark of the given ones? */
export function isMark(scan: Scan, i: number, marks: string): boolean {
  if ((flagsWithPhrases(scan, i) & FLAG.mark) === 0) return false;
  const form = formAt(scan.doc, i);
  return form.kind === TOKEN_KIND.punctuation && marks.includes(form.surface);
}

/** Attribute of a sense as a number; `otherwise` where it has none. */
export function numberOf(sense: Sense, name: string, otherwise = 0): number {
  const value = sense.is[name];
  return typeof value === 'number' ? value : otherwise;
}
