// In: a count in its sentence. Out: how far it reaches: a part of a larger one, others beside it, a longer time.

import type { MarkerHit } from '../core/analysis.ts';
import type { ClaimQuantity } from '../core/claim.ts';
import { FEATURE } from '../core/lexeme.ts';
import type { TokenSpan } from '../core/span.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

const EVERY = wordSet('every');

const PREVIOUS_REACH = 6;

/** بينهم 5, including 5: a part; قتل 107 من أصل 110: the first is a part, the second the whole. */
function isPart(marks: readonly MarkerHit[], clause: Clause, mention: TokenSpan): boolean {
  const wholeBefore = marks.some(
    (m) => m.key === OUT_OF && m.tokenEnd <= mention.token && mention.token - m.tokenEnd <= 1,
  );
  if (wholeBefore) return false;
  if (marks.some((m) => m.key === OUT_OF && m.token >= mention.tokenEnd && m.token - mention.tokenEnd <= 2))
    return true;
  const from = Math.max(clause.token, mention.token - SUBSET_REACH);
  return marks.some(
    (m) => m.key !== OUT_OF && m.attributes.marks === 'subset' && m.token >= from && m.token < mention.token,
  );
}

/** The other two bombs, of those told of before. */
const isTheOther = (view: View, marks: readonly MarkerHit[], { token }: TokenSpan): boolean =>
  view.fold(token - 2) === 'the' && marks.some((m) => m.attributes.marks === 'others' && m.token === token - 1);

const DEFINITE = wordSet('definite-of-many');
const OF_THEM = wordSet('of-these');

/** Two of the bombs, three of those killed, خمسة منهم: some of what was told of. Not so اثنان من الجنود, which is two soldiers. */
function isSome(view: View, { tokenEnd }: TokenSpan): boolean {
  return OF_THEM.has(view.fold(tokenEnd)) || (view.fold(tokenEnd) === 'of' && DEFINITE.has(view.fold(tokenEnd + 1)));
}

/** `65 of the 87 seats`: a part of so many. */
function isOutOfSoMany(view: View, { tokenEnd }: TokenSpan): boolean {
  if (view.fold(tokenEnd) !== 'of') return false;
  const whole = view.fold(tokenEnd + 1) === 'the' ? tokenEnd + 2 : tokenEnd + 1;
  return view.mentionsIn(whole, whole + 1).some(({ kind }) => kind === 'number');
}

const OUT_OF = 'out-of';
const SUBSET_REACH = 14;

const EACH = wordSet('each');

/** 15 متدربا بكل جمعية, لكل منهم: as many for each of several. */
function isOfEach(view: View, end: number): boolean {
  const reading = view.reading(end);
  return EACH.has(view.fold(end)) || (reading !== undefined && EVERY.has(reading.stem) && reading.preposition === 'ب');
}

/** How far the count reaches: a part of a larger one, others beside it, a longer time. */
export function reachOf(
  view: View,
  clause: Clause,
  sentence: TokenSpan,
  mention: TokenSpan,
  end: number,
): Pick<ClaimQuantity, 'subset' | 'some' | 'others' | 'cumulative' | 'several' | 'withAttacker' | 'each'> {
  const marks = view.marksIn(sentence.token, sentence.tokenEnd);
  const marked = (mark: string, from: number, to: number): boolean =>
    marks.some((m) => m.attributes.marks === mark && m.token >= from && m.token < to);
  return {
    subset: isPart(marks, clause, mention) || isOutOfSoMany(view, mention),
    some: isSome(view, mention) || undefined,
    each: isOfEach(view, end) || undefined,
    withAttacker: namesAttacker(view, marks, sentence, end) || undefined,
    several: marked('several', sentence.token, sentence.tokenEnd) || undefined,
    others: marked('others', mention.tokenEnd, end + 2) || isTheOther(view, marks, mention),
    cumulative:
      marks.some((m) => m.attributes.marks === 'cumulative' && !isOfOrdinal(view, m)) ||
      // ارتفعت إلى 48 بعدما كانت 35: the earlier figure stands after the words that say so.
      marked('previous-toll', Math.max(sentence.token, mention.token - PREVIOUS_REACH), mention.token),
  };
}

/** «وهي الأولى منذ بدء الحملة», `the first since`: the ordinal counts from then. */
const isOfOrdinal = (view: View, { token }: MarkerHit): boolean =>
  view.mentionsIn(token - 1, token).some(({ kind }) => kind === 'ordinal');

/** Words from a count to `including`, and on to the attacker: قتلى في إطلاق نار في مدينة لييج بينهم شرطيان والمهاجم. */
const LIST_REACH = 12;
const INCLUDED_REACH = 6;

/** أربعة قتلى في إطلاق نار بينهم شرطيان والمهاجم: one attacker stands in the list of those counted. */
function namesAttacker(view: View, marks: readonly MarkerHit[], { tokenEnd }: TokenSpan, end: number): boolean {
  const list = marks.find((m) => m.attributes.marks === 'subset' && m.key !== OUT_OF && m.token >= end);
  if (list === undefined || list.token - end > LIST_REACH) return false;
  for (let t = list.tokenEnd; t < Math.min(tokenEnd, list.tokenEnd + INCLUDED_REACH); t++) {
    const noun = view.analysis.nounAt(t);
    const one = ((view.reading(t)?.features ?? 0) & (FEATURE.plural | FEATURE.dual)) === 0;
    if (noun !== undefined && view.nounIs(noun, 'attacker') && one) return true;
  }
  return false;
}
