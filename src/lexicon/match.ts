// In: a tokenised document and a lexicon. Out: the entries, single words and phrases, that begin at a token.
import { type Document, formAt } from '../core/document.ts';
import { type Entry, type Reading, TOKEN_KIND } from '../core/lexeme.ts';
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

interface Walk {
  readonly doc: Document;
  readonly lexicon: Lexicon;
  readonly limit: number;
  readonly visit: (tokenEnd: number, entry: number, features: number, tail?: Match['tail']) => void;
}

/**
 * Phrases of two words and more that begin at token `i` and end before `limit`, longest first. Inside a phrase a word may carry
 * or lack the article and may carry a pronoun; conjunctions and prepositions are walked as words of their own. A phrase with a
 * gap is taken where its second half comes next.
 */
export function phrasesAt(doc: Document, lexicon: Lexicon, i: number, limit: number): Match[] {
  const matches: Match[] = [];
  for (const { node, reading } of formAt(doc, i).starts) {
    const visit: Walk['visit'] = (tokenEnd, entry, features, tail) =>
      matches.push({ entry: lexicon.entries[entry]!, features, token: i, tokenEnd, reading, tail });
    walk({ doc, lexicon, limit, visit }, node, i + 1);
  }
  return matches.length < 2 ? matches : matches.sort((a, b) => b.tokenEnd - a.tokenEnd);
}

/** Visits what ends at `node`, then walks on. `torn` is where the phrase broke off and where it goes on. Was anything visited? */
function walk(w: Walk, node: number, at: number, torn?: { head: number; tail: number }): boolean {
  let visited = false;
  w.lexicon.phrasesAt(node, (entry, features) => {
    visited = true;
    if (torn === undefined) w.visit(at, entry, features);
    else w.visit(torn.head, entry, features, { token: torn.tail, tokenEnd: at });
  });
  if (at >= w.limit) return visited;
  if (torn === undefined && w.lexicon.gap >= 0) {
    const over = w.lexicon.step(node, w.lexicon.gap);
    if (over !== 0) visited = walkOverGap(w, over, at) || visited;
  }
  return stepWord(w, node, at, torn) || visited;
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
function stepWord(w: Walk, node: number, at: number, torn: { head: number; tail: number } | undefined): boolean {
  const form = formAt(w.doc, at);
  if (form.kind !== TOKEN_KIND.word) {
    const word = w.lexicon.word(form.fold);
    const next = word < 0 ? 0 : w.lexicon.step(node, word);
    return next !== 0 && walk(w, next, at + 1, torn);
  }
  let previous = 0;
  let visited = false;
  for (const reading of form.readings) {
    if (reading.word < 0) continue;
    const from = afterClitics(w.lexicon, node, reading);
    const next = from === 0 ? 0 : w.lexicon.step(from, reading.word);
    if (next === 0 || next === previous) continue;
    previous = next;
    visited = walk(w, next, at + 1, torn) || visited;
  }
  return visited;
}

/** The node after a token's proclitics, which phrases spell as words; 0 where the phrase has none there. */
function afterClitics(lexicon: Lexicon, node: number, reading: Reading): number {
  let at = node;
  for (const clitic of [reading.conjunction, reading.preposition]) {
    if (clitic === '') continue;
    const word = lexicon.word(clitic);
    at = word < 0 ? 0 : lexicon.step(at, word);
    if (at === 0) return 0;
  }
  return at;
}
