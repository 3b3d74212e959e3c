// In: a tokenised document and a lexicon. Out: the entries, single words and phrases, that begin at a token.
import { type Document, formAt } from '../core/document.ts';
import { type Entry, type PhraseStep, type Reading, TOKEN_KIND } from '../core/lexeme.ts';
import type { Lexicon } from './lexicon.ts';

/** An entry found in the text: `[token, tokenEnd)`, with the reading of its first token. */
export interface Match {
  readonly entry: Entry;
  readonly features: number;
  readonly token: number;
  readonly tokenEnd: number;
  readonly reading: Reading;
  /** Where the phrase is torn apart (أطلقت [الشرطة] سراح): the tokens `[token, tokenEnd)` that complete it further on. */
  readonly tail?: { readonly token: number; readonly tokenEnd: number } | undefined;
}

const LONGEST_GAP = 12;
const ENDS_CLAUSE = new Set(['.', '!', '?', '؟', ':', ';', '؛', '..', '…']);

/** The walk of the phrases that begin with one reading of a token. */
interface Walk {
  readonly doc: Document;
  readonly lexicon: Lexicon;
  readonly token: number;
  readonly limit: number;
  readonly reading: Reading;
  /** What was found so far. */
  readonly matches: Match[];
}

/** Where a torn phrase broke off and where it goes on. */
interface Torn {
  readonly head: number;
  readonly tail: number;
}

const NO_MATCHES: Match[] = [];

/**
 * Phrases of two words and more that begin at token `i` and end before `limit`, longest first. Inside a phrase a word may carry
 * or lack the article and may carry a pronoun; conjunctions and prepositions are walked as words of their own. A phrase with a
 * gap is taken where its second half comes next.
 */
export function phrasesAt(doc: Document, lexicon: Lexicon, i: number, limit: number): readonly Match[] {
  let matches = NO_MATCHES;
  for (const { node, reading } of formAt(doc, i).starts) {
    if (!goesOn(doc, lexicon, node, i + 1, limit)) continue;
    if (matches === NO_MATCHES) matches = [];
    walk({ doc, lexicon, token: i, limit, reading, matches }, node, i + 1, undefined);
  }
  return matches.length < 2 ? matches : matches.sort((a, b) => b.tokenEnd - a.tokenEnd);
}

/** Most tokens end a phrase before it has begun: their words stand inside none. */
function goesOn(doc: Document, lexicon: Lexicon, node: number, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const { kind, steps } = formAt(doc, at);
  return steps.length > 0 || kind !== TOKEN_KIND.word || lexicon.overGap(node) !== 0;
}

/** Takes what ends at `node`, then walks on. Was anything taken? */
function walk(w: Walk, node: number, at: number, torn: Torn | undefined): boolean {
  let taken = w.lexicon.endsAt(node);
  if (taken) take(w, node, at, torn);
  if (at >= w.limit) return taken;
  if (torn === undefined) {
    const over = w.lexicon.overGap(node);
    if (over !== 0) taken = walkOverGap(w, over, at) || taken;
  }
  return stepWord(w, node, at, torn) || taken;
}

/** Takes the phrases that end at `node`, before token `at`. */
function take({ lexicon, token, reading, matches }: Walk, node: number, at: number, torn: Torn | undefined): void {
  const tokenEnd = torn === undefined ? at : torn.head;
  const tail = torn && { token: torn.tail, tokenEnd: at };
  lexicon.phrasesAt(node, (entry, features) => {
    matches.push({ entry: lexicon.entries[entry]!, features, token, tokenEnd, reading, tail });
  });
}

function walkOverGap(w: Walk, node: number, from: number): boolean {
  const last = Math.min(w.limit, from + LONGEST_GAP + 1);
  for (let at = from; at < last; at++) {
    if (stepWord(w, node, at, at === from ? undefined : { head: from, tail: at })) return true;
    if (ENDS_CLAUSE.has(formAt(w.doc, at).surface)) return false;
  }
  return false;
}

/** Walks over the token `at`, in each of its readings. */
function stepWord(w: Walk, node: number, at: number, torn: Torn | undefined): boolean {
  const form = formAt(w.doc, at);
  if (form.kind !== TOKEN_KIND.word) {
    const word = w.lexicon.word(form.fold);
    const next = word < 0 ? 0 : w.lexicon.step(node, word);
    return next !== 0 && walk(w, next, at + 1, torn);
  }
  let previous = 0;
  let taken = false;
  for (const step of form.steps) {
    const next = nodeBehind(w.lexicon, node, step);
    if (next === 0 || next === previous) continue;
    previous = next;
    taken = walk(w, next, at + 1, torn) || taken;
  }
  return taken;
}

/** The node behind a word and its proclitics; 0 where the phrase does not have them there. */
export function nodeBehind(lexicon: Lexicon, node: number, { conjunction, preposition, word }: PhraseStep): number {
  let at = conjunction < 0 ? node : lexicon.step(node, conjunction);
  if (at !== 0 && preposition >= 0) at = lexicon.step(at, preposition);
  return at === 0 ? 0 : lexicon.step(at, word);
}
