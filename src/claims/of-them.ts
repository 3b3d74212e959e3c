// In: a count with `of them` behind it. Out: what those are (three of them firemen), and whether they are a part of those told of before.

import type { TokenSpan } from '../core/span.ts';
import { TAG } from '../core/syntax.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

const THEM = wordSet('them');
const THEM_AR = wordSet('of-them');
const LEADING = wordSet('before-a-count');
/** Words from `them` to what they are: `of them local police officers`. */
const REACH = 3;

/** Token behind `of them`, منهم; undefined where a count is of nobody told of before. */
function behindThem(view: View, tokenEnd: number): number | undefined {
  if (THEM_AR.has(view.fold(tokenEnd))) return tokenEnd + 1;
  return view.fold(tokenEnd) === 'of' && THEM.has(view.fold(tokenEnd + 1)) ? tokenEnd + 2 : undefined;
}

const ALL_OF_THEM = wordSet('all-of-them');

/** 112 جميعهم مصريون: what all of them are, and no part of them. */
export function kindOfAll(view: View, clause: Clause, tokenEnd: number): number | undefined {
  if (tokenEnd + 1 >= clause.tokenEnd || !ALL_OF_THEM.has(view.fold(tokenEnd))) return undefined;
  const noun = view.analysis.nounAt(tokenEnd + 1);
  const people = noun !== undefined && view.nounIs(noun, 'person');
  return people || view.analysis.demonymAt(tokenEnd + 1) !== undefined ? tokenEnd + 1 : undefined;
}

/** The noun of people that stands behind `of them` with no verb or comma between: three of them firemen, خمسة منهم نساء. */
export function kindOfThem(view: View, clause: Clause, tokenEnd: number): number | undefined {
  const behind = behindThem(view, tokenEnd);
  if (behind === undefined) return undefined;
  for (let t = behind; t < Math.min(clause.tokenEnd, behind + REACH); t++) {
    const tag = view.analysis.tags.tag[t];
    const noun = view.analysis.nounAt(t);
    const reading = view.reading(t);
    if (tag === TAG.verb || tag === TAG.auxiliary || tag === TAG.punctuation || tag === TAG.conjunction)
      return undefined;
    if (reading?.article || (reading?.preposition ?? '') !== '' || (reading?.conjunction ?? '') !== '')
      return undefined;
    if (noun !== undefined && view.nounIs(noun, 'person')) return t;
  }
  return undefined;
}

/** `, eleven of them in a critical condition`: a part, of whom no predicate before the comma is said. Not so قتل ثلاثة منهم. */
export function isPartOfThem(
  view: View,
  { token, tokenEnd }: { readonly token: number; readonly tokenEnd: number },
): boolean {
  if (behindThem(view, tokenEnd) === undefined) return false;
  let t = token - 1;
  while (LEADING.has(view.fold(t))) t--;
  return (
    (view.reading(token)?.conjunction ?? '') !== '' || t < token - 1 || view.analysis.tags.tag[t] === TAG.punctuation
  );
}

const OF_ALL = wordSet('of-all');

/** «Of those who died, three were …»: the sentence opens with all, and a comma stands before some. */
export function isOutOfAll(view: View, sentence: TokenSpan, token: number): boolean {
  if (view.fold(sentence.token) !== 'of' || !OF_ALL.has(view.fold(sentence.token + 1))) return false;
  for (let t = sentence.token; t < token; t++) if (view.fold(t) === ',') return true;
  return false;
}
