// In: a document and its lexicon. Out: the view of it that the grammars of numbers and times read: senses by token.
import { type Document, formAt } from '../core/document.ts';
import { type Form, TOKEN_KIND } from '../core/lexeme.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { CLASS, classOf } from '../text/characters.ts';
import { phrasesFrom } from './phrases.ts';
import { FLAG, type FormSenses, type Sense, sensesOf, type ValueTable } from './senses.ts';

/** One document as the grammars see it. `limit` is the end of the sentence that is being read. */
export interface Scan {
  readonly doc: Document;
  readonly lexicon: Lexicon;
  readonly lang: 'ar' | 'en';
  readonly text: string;
  /** What each token's form can mean. */
  readonly forms: readonly FormSenses[];
  /** Senses of tokens that begin a phrase, as found. */
  readonly phrases: Array<readonly Sense[] | undefined>;
  /** `flagsWithPhrases` of the tokens that were asked for; `UNASKED` for the others. */
  readonly flags: Int32Array;
  first: number;
  limit: number;
}

const UNASKED = -1;

export function scanOf(doc: Document, lexicon: Lexicon): Scan {
  const of = sensesOf(lexicon);
  const forms = new Array<FormSenses>(doc.tokens.count);
  for (let i = 0; i < forms.length; i++) forms[i] = of(formAt(doc, i));
  return {
    doc,
    lexicon,
    lang: doc.language.code,
    text: doc.article.text,
    forms,
    phrases: [],
    flags: new Int32Array(doc.tokens.count).fill(UNASKED),
    first: 0,
    limit: doc.tokens.count,
  };
}

export const NO_SENSES: readonly Sense[] = [];

/** The form of token `i`, or undefined outside the sentence. */
export function formIn(scan: Scan, i: number): Form | undefined {
  return i >= scan.first && i < scan.limit ? formAt(scan.doc, i) : undefined;
}

/** `FLAG` bits of token `i`; 0 outside the sentence. */
export function flagsAt(scan: Scan, i: number): number {
  return i >= scan.first && i < scan.limit ? scan.forms[i]!.flags : 0;
}

/** `FLAG` bits of token `i`, those of the tables that phrases of several words beginning there add among them. */
export function flagsWithPhrases(scan: Scan, i: number): number {
  if (i < scan.first || i >= scan.limit) return 0;
  const known = scan.flags[i]!;
  if (known !== UNASKED) return known;
  let flags = scan.forms[i]!.flags;
  if ((flags & FLAG.phrase) !== 0) for (const sense of sensesAt(scan, i)) flags |= FLAG[sense.table];
  scan.flags[i] = flags;
  return flags;
}

/** Every sense that begins at token `i`, phrases before single words. */
export function sensesAt(scan: Scan, i: number): readonly Sense[] {
  if (i < scan.first || i >= scan.limit) return NO_SENSES;
  const { flags, senses } = scan.forms[i]!;
  if ((flags & FLAG.phrase) === 0) return senses;
  const known = scan.phrases[i];
  if (known) return known;
  const found = phrasesFrom(scan.doc, scan.lexicon, i, scan.limit);
  const all = found.length === 0 ? senses : [...found, ...senses];
  scan.phrases[i] = all;
  return all;
}

/** The first sense of a table at token `i`, of one role where it is given. */
export function senseAt(scan: Scan, i: number, table: ValueTable, role?: string): Sense | undefined {
  if ((flagsAt(scan, i) & (FLAG[table] | FLAG.phrase)) === 0) return undefined;
  for (const sense of sensesAt(scan, i))
    if (sense.table === table && (role === undefined || sense.role === role)) return sense;
  return undefined;
}

/** The first sense of the modifiers at token `i` that has the attribute (`between`, `bound`, `to`). */
export function senseWith(scan: Scan, i: number, attribute: string): Sense | undefined {
  if ((flagsAt(scan, i) & (FLAG.modifier | FLAG.phrase)) === 0) return undefined;
  for (const sense of sensesAt(scan, i))
    if (sense.table === 'modifier' && sense.is[attribute] !== undefined) return sense;
  return undefined;
}

/** Is token `i` spelled so (folded)? */
export function isWord(scan: Scan, i: number, folded: string): boolean {
  return formIn(scan, i)?.fold === folded;
}

export function isDigits(scan: Scan, i: number): boolean {
  return formIn(scan, i)?.kind === TOKEN_KIND.number;
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
  const form = formIn(scan, i);
  return form !== undefined && form.kind === TOKEN_KIND.punctuation && marks.includes(form.surface);
}

/** Attribute of a sense as a number; `otherwise` where it has none. */
export function numberOf(sense: Sense, name: string, otherwise = 0): number {
  const value = sense.is[name];
  return typeof value === 'number' ? value : otherwise;
}
