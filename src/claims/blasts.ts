// In: a clause up front. Out: how many blasts it tells of, where no number says so: twin bombing, تفجير مزدوج; a car bombing, انفجار.

import type { ClaimQuantity } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import { isKindOfConcept } from '../core/hierarchy.ts';
import { FEATURE } from '../core/lexeme.ts';
import { TAG } from '../core/syntax.ts';
import { wordSet } from '../lexicon/sets.ts';
import { exactly } from '../values/quantity.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

const BLAST = 'explode';
/** The noun that all of them are counted as. */
const COUNTED = 'bombing';
const TWIN = wordSet('twin');
/** Words between twin or an article and the blast: a double suicide car bombing. */
const REACH = 3;

/** Blasts of a clause; one that has a number of its own is counted with the others. */
export function blastsOf(view: View, clause: Clause): ClaimQuantity[] {
  const found: ClaimQuantity[] = [];
  for (const { head, token, tokenEnd, concept, pos } of clause.hits) {
    if (
      pos !== 'noun' ||
      !(isBlast(view, concept) || isBombAttack(view, concept, token)) ||
      isNumbered(view, clause, token, tokenEnd)
    )
      continue;
    const twin = twinBeside(view, clause, token, tokenEnd);
    if (twin === undefined && !isSingle(view, clause, head, token)) continue;
    const [from, to] = [Math.min(token, twin ?? token), Math.max(tokenEnd, (twin ?? token) + 1)];
    found.push({
      start: view.doc.tokens.start[from]!,
      end: view.doc.tokens.end[to - 1]!,
      text: textOf(view.doc, from, to),
      ...exactly(twin === undefined ? 1 : 2),
      unit: 'thing',
      of: COUNTED,
      state: '',
      qualifiers: [],
      subset: false,
      others: false,
      cumulative: false,
      ...(twin === undefined && { implied: true }),
    });
  }
  return found;
}

const isBlast = (view: View, concept: string): boolean => isKindOfConcept(view.analysis.world, concept, BLAST);

/** A double bomb attack. */
const isBombAttack = (view: View, concept: string, token: number): boolean =>
  concept === 'attack' && view.analysis.nounAt(token - 1) === 'bomb';

const isNumbered = (view: View, clause: Clause, token: number, tokenEnd: number): boolean =>
  view
    .mentionsIn(Math.max(clause.token, token - REACH), tokenEnd + 1)
    .some((m) => m.kind === 'number' && m.value !== 1);

/** twin bombing, a double suicide car bombing; تفجير انتحاري مزدوج */
function twinBeside(view: View, clause: Clause, token: number, tokenEnd: number): number | undefined {
  const arabic = view.doc.language.code === 'ar';
  const [from, to] = arabic
    ? [tokenEnd, Math.min(clause.tokenEnd, tokenEnd + REACH)]
    : [Math.max(clause.token, token - REACH), token];
  for (let t = from; t < to; t++) {
    if (TWIN.has(view.reading(t)?.stem ?? view.fold(t)) || TWIN.has(view.fold(t))) return t;
    if (arabic && view.analysis.tags.tag[t] === TAG.preposition) return undefined;
  }
  return undefined;
}

/** «انفجار», a car bombing: one that is told of as new. */
function isSingle(view: View, clause: Clause, head: number, token: number): boolean {
  const reading = view.reading(head);
  if (((reading?.features ?? 0) & (FEATURE.plural | FEATURE.dual)) !== 0) return false;
  if (view.doc.language.code === 'ar') return reading?.article !== true && (reading?.pronoun ?? '') === '';
  for (let t = token - 1; t >= Math.max(clause.token, token - REACH); t--) {
    const word = view.fold(t);
    if (word === 'a' || word === 'an') return true;
    if (view.analysis.tags.tag[t] === TAG.preposition || view.analysis.tags.tag[t] === TAG.verb) return false;
  }
  return false;
}
