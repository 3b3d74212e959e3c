// In: an analysed document. Out: its claims, in order of the text.

import type { Analysis } from '../core/analysis.ts';
import type { Claim } from '../core/claim.ts';
import type { Quotation } from '../core/document.ts';
import type { Sentence } from '../core/tokens.ts';
import { wordSet } from '../lexicon/sets.ts';
import { isDateline } from '../text/sentences.ts';
import { antecedentOf, objectDescribed } from './antecedents.ts';
import { sourcesOf, speechIn } from './attribution.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Carried, claimsOfClause, type Draft } from './drafts.ts';
import { type Bound, bindClause } from './governors.ts';
import { opensWithout } from './negation.ts';
import { type Cast, castOf } from './participants.ts';
import { quantitiesOf } from './quantities.ts';
import { type Running, sceneOf } from './settings.ts';
import { nameOf } from './speakers.ts';
import { type View, viewOf } from './view.ts';

export { answersOf } from './answers.ts';

/** Makes the claims of a document. Ids are `ARTICLE:n`, n counting from 0 in the order of the text. */
export function makeClaims(analysis: Analysis): Claim[] {
  const view = viewOf(analysis);
  const running: Running = { seen: 0, countries: [], setting: undefined };
  const carried: Carried = { subject: undefined, ordinalNoun: undefined, quantity: undefined, source: undefined };
  const drafts: Draft[] = [];
  analysis.doc.sentences.forEach((sentence, index) => {
    if ((sentence.region !== 'headline' && sentence.region !== 'body') || isDateline(analysis.doc.tokens, sentence))
      return;
    for (const draft of claimsOfSentence(view, sentence, index, running, carried)) drafts.push(draft);
    if (sentence.region === 'body') running.seen++;
  });
  for (const [n, draft] of drafts.entries()) draft.id = `${draft.article}:${n}`;
  return drafts;
}

function claimsOfSentence(view: View, sentence: Sentence, index: number, running: Running, carried: Carried): Draft[] {
  const clauses = clausesOf(view, sentence, index);
  const casts: Cast[] = [];
  const first = clauses[0]!;
  const before = first.verb >= 0 && speechIn(first) ? carried.subject : undefined;
  for (const [i, clause] of clauses.entries()) {
    const antecedent = antecedentOf(view, clauses, casts, i, before);
    casts.push(castOf(view, clause, antecedent, objectDescribed(view, clauses, clause)));
  }
  const subjects = casts.map(({ subject }) => subject && nameOf(view, subject));
  const bounds: Bound[][] = [];
  for (const [i, clause] of clauses.entries())
    bounds.push(
      bindClause(view, clause, opensWithout(view, clause) ? undefined : overClause(view, clauses, bounds, i)),
    );
  const sources = sourcesOf(view, clauses, subjects, carried.source);
  carried.source = sources.findLast(({ speaker }) => speaker !== undefined);
  const counts = quantitiesOf(view, clauses, sentence, carried.quantity);
  carried.quantity = counts.findLast(({ quantity }) => !quantity.subset)?.quantity;
  const scene = sceneOf(view, sentence, running);
  const quotations = quotationsIn(view, sentence);
  const drafts: Draft[] = [];
  for (const [i, clause] of clauses.entries()) {
    const [cast, bound, source] = [casts[i]!, bounds[i]!, sources[i]!];
    const own = counts.length === 0 ? counts : counts.filter((count) => count.clause === clause);
    const making = { view, sentence, clause, cast, bound, counts: own, source, scene, quotations, running, carried };
    for (const draft of claimsOfClause(making)) drafts.push(draft);
  }
  carried.subject = casts.find(({ subject }) => subject)?.subject ?? carried.subject;
  return drafts;
}

/** Quotations that may hold a claim of the sentence; a word in quotation marks holds none. */
const quotationsIn = ({ doc }: View, { token, tokenEnd }: Sentence): Quotation[] =>
  doc.quotations.filter((q) => q.token < tokenEnd && token <= q.tokenEnd && q.tokenEnd - q.token > LONGEST_TERM);

/** Words that are quoted as a term, not as a statement. */
const LONGEST_TERM = 3;

/** «استنكر ما يتردد من أن …»: what goes round is what whoever condemns or denies it speaks of. */
function contentOf(clauses: readonly Clause[], parent: number): number {
  const clause = clauses[parent];
  return clause?.kind === 'relative' && GOES_ROUND.has(clause.opener) && clause.parent >= 0 ? clause.parent : parent;
}

/** What opens a clause that stands for a thing: ما يتردد, «ما نشرته الصحيفة». */
const GOES_ROUND = wordSet('that-which');

/** «بعد أن علق المعلمون الإضراب»: what is told as done before is no content. */
const opensTime = (view: View, { token }: Clause): boolean => AFTER.has(view.fold(token - 1));
const AFTER = wordSet('done-before');

/** The predicate that the content of speech, thought or will hangs on: said, agreed, refused to. */
function overClause(
  view: View,
  clauses: readonly Clause[],
  bounds: ReadonlyArray<readonly Bound[]>,
  i: number,
): Bound | undefined {
  const clause = clauses[i]!;
  const at = clause.kind === 'said' && !opensTime(view, clause) ? contentOf(clauses, clause.parent) : -1;
  if (at < 0) return undefined;
  const parent = clauses[at]!;
  const above = bounds[at]!;
  return above.find((b) => b.hit.head === parent.verb) ?? above.findLast((b) => b.hit.tokenEnd === clause.token);
}
