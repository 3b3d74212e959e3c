// In: a document and its lexicon. Out: the phrases of the value tables that begin at a token, longest first.
import { type Document, formAt } from '../core/document.ts';
import { type Reading, TOKEN_KIND } from '../core/lexeme.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { nodeBehind } from '../lexicon/match.ts';
import { OWN, phraseSense, type Sense } from './senses.ts';

/** The walk of the phrases that begin at one token. */
interface Walk {
  readonly doc: Document;
  readonly lexicon: Lexicon;
  readonly token: number;
  readonly limit: number;
  /** What was found so far; made with the first find, which most walks lack. */
  found: Sense[] | undefined;
}

const NONE: readonly Sense[] = [];

/**
 * Like `phrasesAt` of the lexicon, but for the tables of numbers and times alone: paths that lead to no such phrase are not
 * walked, and a phrase may begin with a sign (`> =`).
 */
export function phrasesFrom(doc: Document, lexicon: Lexicon, token: number, limit: number): readonly Sense[] {
  const walk: Walk = { doc, lexicon, token, limit, found: undefined };
  const form = formAt(doc, token);
  if (form.kind === TOKEN_KIND.word) for (const { node, reading } of form.starts) visit(walk, node, token + 1, reading);
  else {
    const word = lexicon.word(form.fold);
    visit(walk, word < 0 ? 0 : lexicon.step(0, word), token + 1, undefined);
  }
  if (walk.found === undefined) return NONE;
  return walk.found.length < 2 ? walk.found : walk.found.sort((a, b) => b.length - a.length);
}

/** Takes the phrases that end at `node`, before the token `end`, and walks on; node 0 leads nowhere. */
function visit(walk: Walk, node: number, end: number, first: Reading | undefined): void {
  const { lexicon } = walk;
  if (node === 0 || (lexicon.tablesUnder(node) & OWN) === 0) return;
  if (lexicon.endsAt(node)) take(walk, node, end, first);
  if (end < walk.limit) goOn(walk, node, end, first);
}

function take(walk: Walk, node: number, end: number, first: Reading | undefined): void {
  const { lexicon, token } = walk;
  lexicon.phrasesAt(node, (entry, features) => {
    const known = lexicon.entries[entry]!;
    if ((OWN & known.bit) === 0) return;
    walk.found ??= [];
    walk.found.push(phraseSense(known, features, end - token, first));
  });
}

/** Over the token `at`, whose proclitics are words of the phrase. */
function goOn(walk: Walk, node: number, at: number, first: Reading | undefined): void {
  const { lexicon } = walk;
  const form = formAt(walk.doc, at);
  if (form.kind !== TOKEN_KIND.word) {
    const word = lexicon.word(form.fold);
    visit(walk, word < 0 ? 0 : lexicon.step(node, word), at + 1, first);
    return;
  }
  let previous = 0;
  for (const step of form.steps) {
    const next = nodeBehind(lexicon, node, step);
    if (next === 0 || next === previous) continue;
    previous = next;
    visit(walk, next, at + 1, first);
  }
}
