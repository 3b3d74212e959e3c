// In: a tokenised document and a lexicon. Out: the entries, single words and phrases, that begin at a token.
import { type Document, formAt } from '../core/document.ts';
import { type Entry, PHRASE_BIT, type Reading } from '../core/lexeme.ts';
import type { Lexicon } from './lexicon.ts';

/** An entry found in the text: `[token, tokenEnd)`, with the reading of its first token. */
export interface Match {
  readonly entry: Entry;
  readonly features: number;
  readonly token: number;
  readonly tokenEnd: number;
  readonly reading: Reading;
}

/**
 * Phrases of two words and more that begin at token `i` and end before `limit`, longest first. Inside a phrase a word may carry
 * or lack the article and may carry a pronoun; conjunctions and prepositions are walked as words of their own.
 */
export function phrasesAt(doc: Document, lexicon: Lexicon, i: number, limit: number): Match[] {
  const form = formAt(doc, i);
  if ((form.mask & PHRASE_BIT) === 0) return [];
  const matches: Match[] = [];
  for (const first of form.readings) {
    if (first.word < 0) continue;
    const node = lexicon.step(0, first.word);
    if (node !== 0)
      walk(doc, lexicon, node, i + 1, limit, (end, entry, features) =>
        matches.push({ entry: lexicon.entries[entry]!, features, token: i, tokenEnd: end, reading: first }),
      );
  }
  return matches.sort((a, b) => b.tokenEnd - a.tokenEnd);
}

type Visit = (tokenEnd: number, entry: number, features: number) => void;

function walk(doc: Document, lexicon: Lexicon, node: number, at: number, limit: number, visit: Visit): void {
  lexicon.phrasesAt(node, (entry, features) => visit(at, entry, features));
  if (at >= limit) return;
  const form = formAt(doc, at);
  if (form.readings.length === 0) {
    const next = lexicon.step(node, lexicon.word(form.fold));
    if (next !== 0) walk(doc, lexicon, next, at + 1, limit, visit);
    return;
  }
  let previous = 0;
  for (const reading of form.readings) {
    if (reading.word < 0) continue;
    const next = afterClitics(lexicon, node, reading);
    const stepped = next === 0 ? 0 : lexicon.step(next, reading.word);
    if (stepped === 0 || stepped === previous) continue;
    previous = stepped;
    walk(doc, lexicon, stepped, at + 1, limit, visit);
  }
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
