// In: a document and its lexicon. Out: the phrases of the value tables that begin at a token, longest first.
import { type Document, formAt } from '../core/document.ts';
import { type Reading, TOKEN_KIND, tableBit } from '../core/lexeme.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { nodeBehind } from '../lexicon/match.ts';
import { OWN, phraseSense, type Sense } from './senses.ts';

/**
 * Like `phrasesAt` of the lexicon, but for the tables of numbers and times alone: paths that lead to no such phrase are not
 * walked, and a phrase may begin with a sign (`> =`).
 */
export function phrasesFrom(doc: Document, lexicon: Lexicon, i: number, limit: number): Sense[] {
  const found: Sense[] = [];
  const visit = (node: number, end: number, first: Reading | undefined): void => {
    if ((lexicon.tablesUnder(node) & OWN) === 0) return;
    lexicon.phrasesAt(node, (entry, features) => {
      const known = lexicon.entries[entry]!;
      if ((OWN & tableBit(known.table)) !== 0) found.push(phraseSense(known, features, end - i, first));
    });
    if (end < limit) eachStep(doc, lexicon, node, end, (next) => visit(next, end + 1, first));
  };
  eachStart(doc, lexicon, i, visit);
  return found.length < 2 ? found : found.sort((a, b) => b.length - a.length);
}

function eachStart(
  doc: Document,
  lexicon: Lexicon,
  i: number,
  visit: (node: number, end: number, first: Reading | undefined) => void,
): void {
  const form = formAt(doc, i);
  if (form.kind !== TOKEN_KIND.word) {
    const word = lexicon.word(form.fold);
    const node = word < 0 ? 0 : lexicon.step(0, word);
    if (node !== 0) visit(node, i + 1, undefined);
    return;
  }
  for (const { node, reading } of form.starts) visit(node, i + 1, reading);
}

/** The nodes behind the token `at`; its proclitics are words of the phrase. */
function eachStep(doc: Document, lexicon: Lexicon, node: number, at: number, visit: (next: number) => void): void {
  const form = formAt(doc, at);
  if (form.kind !== TOKEN_KIND.word) {
    const word = lexicon.word(form.fold);
    const next = word < 0 ? 0 : lexicon.step(node, word);
    if (next !== 0) visit(next);
    return;
  }
  let previous = 0;
  for (const step of form.steps) {
    const next = nodeBehind(lexicon, node, step);
    if (next === 0 || next === previous) continue;
    previous = next;
    visit(next);
  }
}
