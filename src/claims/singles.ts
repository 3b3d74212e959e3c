// In: a clause with what befell people. Out: the counts of one that a singular says without a number: مقتل شخص, قتل أحد الحراس, سقوط قتيل.

import type { ConceptHit } from '../core/analysis.ts';
import type { ClaimQuantity } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import { FEATURE } from '../core/lexeme.ts';
import type { Outcome } from '../core/outcome.ts';
import { TAG } from '../core/syntax.ts';
import { group, wordSet } from '../lexicon/sets.ts';
import { exactly } from '../values/quantity.ts';
import type { Clause } from './clauses.ts';
import type { Cast } from './participants.ts';
import type { View } from './view.ts';

const TOLD_OF_ONE: ReadonlySet<string> = new Set<Outcome>(['dead', 'injured', 'arrested', 'kidnapped', 'missing']);
const ONE_OF = wordSet('one-of-them');
const ANOTHER = wordSet('one-more');
const FALLS = wordSet('there-fell');
const ACCUSATIVE = 'ا';

/** One for each predicate and noun of outcome in an Arabic clause that has a single person beside it. */
export function singlesOf(view: View, clause: Clause, cast: Cast): readonly ClaimQuantity[] {
  if (view.doc.language.code !== 'ar') return NONE;
  const found: ClaimQuantity[] = [];
  for (const hit of clause.hits) {
    const outcome = hit.record?.outcome;
    if (outcome === undefined || !TOLD_OF_ONE.has(outcome)) continue;
    const head = singleBehind(view, clause, cast, hit);
    if (head !== undefined) found.push(single(view, hit.tokenEnd, head, outcome));
  }
  addVictim(found, view, clause, clause.token);
  for (const { head, tokenEnd } of clause.hits)
    if (FALLS.has(view.reading(head)?.stem ?? ''))
      addVictim(found, view, clause, tokenEnd > head + 1 ? tokenEnd - 1 : tokenEnd);
  return found;
}

const NONE: readonly never[] = [];

/** Victims stand at the head of the clause, and behind or within what tells that they fell. */
function addVictim(found: ClaimQuantity[], view: View, clause: Clause, token: number): void {
  const outcome = victimAt(view, clause, token);
  if (outcome !== undefined) found.push(single(view, token, token, outcome));
}

/** The person right behind the predicate, in the singular and not named before; behind a verb only if it was done to him. */
function singleBehind(view: View, clause: Clause, cast: Cast, hit: ConceptHit): number | undefined {
  const { tokenEnd: first, pos, record } = hit;
  if (first >= clause.tokenEnd || isNumbered(view, first) || (view.reading(hit.head)?.pronoun ?? '') !== '')
    return undefined;
  if (pos !== 'noun' && pos !== 'verb') return undefined;
  const oneOf = ONE_OF.has(view.fold(first));
  const head = oneOf ? first + 1 : first;
  const undergone =
    pos === 'noun' ||
    record?.patient === 'subject' ||
    cast.patient?.head === head ||
    (oneOf && cast.patient?.head === first);
  if (!undergone) return undefined;
  if (ANOTHER.has(view.fold(head))) return head;
  const noun = view.analysis.nounAt(head);
  if (noun === undefined || !view.nounIs(noun, 'person') || view.analysis.world.nouns[noun]?.group === true)
    return undefined;
  return oneOf || isSingle(view, head) ? head : undefined;
}

/** «سقوط قتيل», «قتيل وعشرات المصابين»: a victim with nothing told of whose he is. */
function victimAt(view: View, clause: Clause, token: number): string | undefined {
  const noun = view.analysis.nounAt(token);
  const outcome = noun === undefined ? undefined : view.analysis.world.nouns[noun]?.outcome;
  if (outcome === undefined || !TOLD_OF_ONE.has(outcome) || isDeed(view, token)) return undefined;
  return token < clause.tokenEnd && isSingle(view, token) ? outcome : undefined;
}

/** وفاة, إصابة: a noun of what befell somebody, and no victim. */
const isDeed = (view: View, token: number): boolean => NOUNS_OF_DEEDS.has(view.analysis.nounAt(token) ?? '');
const NOUNS_OF_DEEDS = group('what-befell-somebody');

/** A noun in the singular without article, pronoun or clitic. */
function isSingle(view: View, token: number): boolean {
  const reading = view.reading(token);
  if (reading === undefined || view.analysis.tags.tag[token] === TAG.verb) return false;
  const { article, pronoun, preposition, conjunction, features } = reading;
  if (article || pronoun !== '' || preposition !== '' || conjunction !== '' || isDefined(view, token)) return false;
  return (features & (FEATURE.plural | FEATURE.dual)) === 0 && !isNumbered(view, token);
}

/** رئيس الوزراء, قتل جندي فلسطينيا: what follows says which, or is what he did it to. */
function isDefined(view: View, token: number): boolean {
  const next = view.reading(token + 1);
  if (next === undefined || next.preposition !== '' || next.conjunction !== '') return false;
  if (next.article) return true;
  const someone = view.analysis.nounAt(token + 1) !== undefined || view.analysis.demonymAt(token + 1) !== undefined;
  return someone && view.fold(token + 1).endsWith(ACCUSATIVE);
}

const isNumbered = (view: View, token: number): boolean =>
  view.mentionsIn(token, token + 2).some(({ kind }) => kind === 'number' || kind === 'range' || kind === 'ordinal');

function single(view: View, from: number, head: number, state: string): ClaimQuantity {
  return {
    start: view.doc.tokens.start[from]!,
    end: view.doc.tokens.end[head]!,
    text: textOf(view.doc, from, head + 1),
    ...exactly(1),
    unit: 'person',
    of: view.analysis.nounAt(head) ?? 'person',
    state,
    qualifiers: [],
    sex: undefined,
    subset: false,
    others: ANOTHER.has(view.fold(head)),
    cumulative: false,
    some: undefined,
    implied: true,
    several: undefined,
    withAttacker: undefined,
    each: undefined,
  };
}
