// In: a clause with its numbers. Out: for each, what is counted or measured, what became of it, and how far the count reaches.

import type { ClaimQuantity } from '../core/claim.ts';
import { type TokenSpan, textOf } from '../core/document.ts';
import { TAG } from '../core/syntax.ts';
import { amountOf, type Count, isValued } from './amounts.ts';
import type { Clause } from './clauses.ts';
import { amongWhom, casualtyAt, countedBy, isToll, outcomeOfNoun, ranks, tollOf } from './counted-nouns.ts';
import { type Counted, enumerate, isOutcome } from './enumerations.ts';
import { measureOf } from './measures.ts';
import { reachOf } from './reach.ts';
import { sexOf } from './sexes.ts';
import { stateOf } from './states.ts';
import type { View } from './view.ts';

/** What a noun says for good (قتيل, جريح); other states its predicate may end: إطلاق سراح أربعة رهائن, وفاة ثلاثة معتقلين. */
const LASTING = new Set(['dead', 'injured', 'casualty', 'survived']);

/** Quantities of a sentence, each in its clause, in order. `before`: the last whole of the sentence before. */
export function quantitiesOf(
  view: View,
  clauses: readonly Clause[],
  sentence: TokenSpan,
  before: ClaimQuantity | undefined,
): Array<Counted & { readonly clause: Clause }> {
  let last = before;
  const counts: Array<Counted & { readonly clause: Clause }> = [];
  for (const clause of clauses)
    for (const mention of view.mentionsIn(clause.token, clause.tokenEnd)) {
      if (!isValued(mention) || ('within' in mention && mention.within !== undefined)) continue;
      const isCount = mention.kind === 'number' || mention.kind === 'range';
      const counted = isCount
        ? countOf(view, clause, sentence, mention, last)
        : measureOf(view, clause, sentence, mention);
      if (counted === undefined) continue;
      if (isCount) last = counted.quantity;
      const { token, tokenEnd, quantity } = counted;
      counts.push({ token, tokenEnd, quantity, clause });
    }
  return enumerate(view, counts, before);
}

function countOf(
  view: View,
  clause: Clause,
  sentence: TokenSpan,
  mention: Count,
  last: ClaimQuantity | undefined,
): Counted | undefined {
  if (ranks(view, mention)) return undefined;
  const counted = countedBy(view, clause, mention);
  const noun = counted === undefined ? undefined : view.analysis.nounAt(counted);
  const end = counted === undefined ? mention.tokenEnd : Math.max(mention.tokenEnd, counted + 1);
  const outcome = noun === undefined ? undefined : view.analysis.world.nouns[noun]?.outcome;
  const among = amongWhom(view, clause, mention.token);
  const governed =
    outcome === undefined || !LASTING.has(outcome)
      ? (among ?? stateOf(view, clause, mention.token, end) ?? tollOf(view, clause, mention.token, noun))
      : undefined;
  const state =
    (counted !== undefined && casualtyAt(view, counted)) ||
    (outcome === undefined || (governed !== undefined && isOutcome(governed)) ? (governed ?? '') : outcome);
  if (counted === undefined && state === '') return undefined;
  // Five rockets were fired; two landed inside: a number alone counts what was counted before, unless its state is one of people.
  const inherited = counted === undefined && !isOutcome(state) && last?.unit === 'thing' ? last.of : undefined;
  const of = (noun !== undefined && isToll(view, noun) ? 'person' : noun) ?? inherited ?? wordOf(view, counted);
  const start = Math.min(mention.token, counted ?? mention.token);
  const span = { start: view.doc.tokens.start[start]!, end: view.doc.tokens.end[end - 1]! };
  const quantity = {
    ...span,
    text: textOf(view.doc, start, end),
    ...amountOf(mention),
    unit: of === 'person' || (noun !== undefined && view.nounIs(noun, 'person')) ? 'person' : 'thing',
    of,
    state,
    qualifiers: counted === undefined ? [] : qualifiersOf(view, clause, counted),
    ...(counted !== undefined && sexOf(view, clause, counted)),
    ...reachOf(view, clause, sentence, mention, end),
    ...(among !== undefined && { subset: true }),
  } as const;
  return { token: start, tokenEnd: end, quantity };
}

/** What is counted where no noun of the lexicon says so: people, by a demonym or alone, else the word itself. */
function wordOf(view: View, counted: number | undefined): string {
  if (counted === undefined || view.analysis.demonymAt(counted) !== undefined) return 'person';
  return view.reading(counted)?.stem ?? view.fold(counted);
}

/** Nationality, sex, role beside the counted noun: places of demonyms, folded stems of other adjectives. */
function qualifiersOf(view: View, clause: Clause, head: number): string[] {
  const found: string[] = [];
  const nationality = view.analysis.demonymAt(head);
  if (nationality !== undefined) found.push(`place:${nationality}`);
  for (let t = head + 1; t < Math.min(clause.tokenEnd, head + 4); t++) {
    const tag = view.analysis.tags.tag[t];
    if (tag !== TAG.adjective && tag !== TAG.participle) break;
    // خمسة إرهابيين وأجنبيان: others, not a word about the five.
    if ((view.reading(t)?.conjunction ?? '') !== '' && view.analysis.nounAt(t) !== undefined) break;
    // 24 people dead: what became of them is no kind of people.
    if (outcomeOfNoun(view, t) !== undefined) continue;
    const demonym = view.analysis.demonymAt(t);
    found.push(demonym ? `place:${demonym}` : (view.reading(t)?.stem ?? view.fold(t)));
  }
  return found.sort();
}
