// In: a clause with its numbers. Out: for each, what is counted or measured, what became of it, and how far the count reaches.

import type { MarkerHit } from '../core/analysis.ts';
import type { ClaimQuantity } from '../core/claim.ts';
import { type TokenSpan, textOf } from '../core/document.ts';
import { FEATURE } from '../core/lexeme.ts';
import type { Mention } from '../core/mention.ts';
import { TAG } from '../core/syntax.ts';
import type { Clause } from './clauses.ts';
import { type Counted, enumerate, isOutcome } from './enumerations.ts';
import { stateOf } from './states.ts';
import type { View } from './view.ts';

type Valued = Extract<Mention, { kind: 'number' | 'percent' | 'money' | 'quantity' | 'range' }>;

const VALUED = new Set<Mention['kind']>(['number', 'percent', 'money', 'quantity', 'range']);
/** What a noun says for good (قتيل, جريح); other states its predicate may end: إطلاق سراح أربعة رهائن, وفاة ثلاثة معتقلين. */
const LASTING = new Set(['dead', 'injured', 'casualty', 'survived']);
const PREVIOUS_REACH = 6;
const FROM = new Set(['من', 'of']);

/** Quantities of a sentence, each in its clause, in order. `before`: the last whole of the sentence before. */
export function quantitiesOf(
  view: View,
  clauses: readonly Clause[],
  sentence: TokenSpan,
  before: ClaimQuantity | undefined,
): Array<Counted & { readonly clause: Clause }> {
  let last = before;
  const counts = clauses.flatMap((clause) =>
    view.mentionsIn(clause.token, clause.tokenEnd).flatMap((mention) => {
      if (!isValued(mention) || ('within' in mention && mention.within !== undefined)) return [];
      if (mention.kind !== 'number' && mention.kind !== 'range')
        return [{ ...measureOf(view, clause, sentence, mention), clause }];
      const counted = countOf(view, clause, sentence, mention, last);
      if (counted === undefined) return [];
      last = counted.quantity;
      return [{ ...counted, clause }];
    }),
  );
  return enumerate(view, counts, before);
}

const isValued = (mention: Mention): mention is Valued => VALUED.has(mention.kind);

function countOf(
  view: View,
  clause: Clause,
  sentence: TokenSpan,
  mention: Extract<Valued, { kind: 'number' | 'range' }>,
  last: ClaimQuantity | undefined,
): Counted | undefined {
  const counted = countedBy(view, clause, mention);
  const noun = counted === undefined ? undefined : view.analysis.nounAt(counted);
  const end = counted === undefined ? mention.tokenEnd : Math.max(mention.tokenEnd, counted + 1);
  const outcome = noun === undefined ? undefined : view.analysis.world.nouns[noun]?.outcome;
  const governed =
    outcome === undefined || !LASTING.has(outcome)
      ? (stateOf(view, clause, mention.token, end) ?? tollOf(view, clause, mention.token, noun))
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
    ...reachOf(view, clause, sentence, mention, end),
  } as const;
  return { token: start, tokenEnd: end, quantity };
}

/** What is counted where no noun of the lexicon says so: people, by a demonym or alone, else the word itself. */
function wordOf(view: View, counted: number | undefined): string {
  if (counted === undefined || view.analysis.demonymAt(counted) !== undefined) return 'person';
  return view.reading(counted)?.stem ?? view.fold(counted);
}

/** 50 وفاة وإصابة, 12 dead and wounded: one number for both. */
function casualtyAt(view: View, counted: number): string | undefined {
  const outcome = (t: number): string | undefined => outcomeOfNoun(view, t);
  if (counted + 2 >= view.doc.tokens.count) return undefined;
  const glued = (view.reading(counted + 1)?.conjunction ?? '') !== '';
  const second = glued ? counted + 1 : view.analysis.tags.tag[counted + 1] === TAG.conjunction ? counted + 2 : -1;
  const pair = second < 0 ? [] : [outcome(counted), outcome(second)];
  return pair.includes('dead') && pair.includes('injured') ? 'casualty' : undefined;
}

/** The head noun that a number counts: the mention's own, the noun after `من`, or a toll noun before it (بلغ عدد القتلى 12). */
function countedBy(
  view: View,
  clause: Clause,
  mention: Extract<Valued, { kind: 'number' | 'range' }>,
): number | undefined {
  const named = headOf(view, clause, mention);
  if (named === undefined) return undefined;
  const noun = view.analysis.nounAt(named);
  // 9 حالات وفاة: the counter gives way to the noun that it counts.
  const counter = noun !== undefined && view.analysis.world.nouns[noun]?.counter === true;
  return counter && named + 1 < clause.tokenEnd && view.analysis.nounAt(named + 1) !== undefined ? named + 1 : named;
}

function headOf(
  view: View,
  clause: Clause,
  mention: Extract<Valued, { kind: 'number' | 'range' }>,
): number | undefined {
  const before = postposed(view, clause, mention);
  if (before !== undefined) return before;
  // حبس 3 وإخلاء سبيل 6: what a conjunction opens is not counted by the number before it.
  const opens = (head: number): boolean => (view.reading(head)?.conjunction ?? '') !== '';
  const own = mention.counted?.head;
  if (own !== undefined && (own < mention.tokenEnd || !opens(own))) return own;
  const next = mention.tokenEnd;
  // 12 قتيلا على الأقل: the words that bound the number stand behind the noun.
  for (let t = mention.token; t < next; t++) if (view.analysis.nounAt(t) !== undefined) return t;
  if (next < clause.tokenEnd && view.analysis.demonymAt(next) !== undefined) return next;
  // 24 dead and dozens missing
  if (next < clause.tokenEnd && !opens(next) && outcomeOfNoun(view, next) !== undefined) return next;
  const phrases = view.phrasesIn(clause.sentence, clause.token, clause.tokenEnd);
  if (next < clause.tokenEnd && FROM.has(view.fold(next))) return phrases.find((p) => p.token === next + 1)?.head;
  const holding = phrases.find(
    (p) => p.token <= next && mention.token < p.tokenEnd && p.head >= next && !opens(p.head),
  );
  if (holding) return holding.head;
  return tollBefore(view, clause, mention.token);
}

/** مستشارين عسكريين اثنين: a dual numeral stands behind the noun that it stresses. */
function postposed(view: View, { sentence, token, tokenEnd }: Clause, mention: Valued): number | undefined {
  if (mention.value !== 2 || mention.tokenEnd - mention.token !== 1 || !view.fold(mention.token).startsWith('اثن'))
    return undefined;
  const phrase = view
    .phrasesIn(sentence, token, tokenEnd)
    .find((p) => p.head < mention.token && p.tokenEnd >= mention.token);
  if (!phrase || (view.reading(mention.token)?.conjunction ?? '') !== '') return undefined;
  return ((view.reading(phrase.head)?.features ?? 0) & (FEATURE.dual | FEATURE.plural)) !== 0 ? phrase.head : undefined;
}

/** Tokens between a noun of outcome and its figure (the death toll from the blast has risen to 11). */
const TOLL_REACH = 7;

/** The noun of outcome that a figure behind it is of, no conjunction between them: حصيلة القتلى 12, عدد الضحايا بلغ 48. */
function tollBefore(view: View, clause: Clause, token: number): number | undefined {
  for (let t = token - 1; t >= Math.max(clause.token, token - TOLL_REACH); t--) {
    if (conjunctionBetween(view, t + 1, t + 2)) return undefined;
    const noun = view.analysis.nounAt(t);
    // مصرع وإصابة 7: a noun of action says what befell them, it is not what is counted.
    if (noun !== undefined && view.analysis.world.nouns[noun]?.outcome !== undefined)
      return view.conceptAt(t) === undefined ? t : undefined;
  }
  return undefined;
}

const outcomeOfNoun = (view: View, token: number): string | undefined =>
  view.analysis.world.nouns[view.analysis.nounAt(token) ?? '']?.outcome;

/** عدد الضحايا بلغ 48 شخصا: persons whose figure is a toll. */
function tollOf(view: View, clause: Clause, token: number, noun: string | undefined): string | undefined {
  const toll = noun === 'person' ? tollBefore(view, clause, token) : undefined;
  const outcome = toll === undefined ? undefined : view.analysis.world.nouns[view.analysis.nounAt(toll) ?? '']?.outcome;
  return outcome === 'casualty' ? 'dead' : outcome;
}

/** حصيلة, toll: a noun that counts people and is none of them. */
function isToll(view: View, noun: string): boolean {
  const record = view.analysis.world.nouns[noun];
  return record?.counter === true && record.outcome !== undefined;
}

function conjunctionBetween(view: View, from: number, to: number): boolean {
  for (let t = from; t < to; t++)
    if (view.analysis.tags.tag[t] === TAG.conjunction || (view.reading(t)?.conjunction ?? '') !== '') return true;
  return false;
}

function measureOf(
  view: View,
  clause: Clause,
  sentence: TokenSpan,
  mention: Extract<Valued, { kind: 'percent' | 'money' | 'quantity' }>,
): Counted {
  const subject = measuredBy(view, clause, mention.token);
  const quantity = {
    start: mention.start,
    end: mention.end,
    text: textOf(view.doc, mention.token, mention.tokenEnd),
    ...amountOf(mention),
    unit: mention.kind === 'percent' ? 'percent' : mention.kind === 'money' ? mention.currency : mention.unitId,
    of: subject,
    state: stateOf(view, clause, mention.token, mention.tokenEnd) ?? '',
    qualifiers: [],
    ...reachOf(view, clause, sentence, mention, mention.tokenEnd),
  };
  return { token: mention.token, tokenEnd: mention.tokenEnd, quantity };
}

/** What a measure is of: the nearest noun phrase before it (قرض بقيمة …, a loan of …), else after it. */
function measuredBy(view: View, clause: Clause, token: number): string {
  const phrases = view.phrasesIn(clause.sentence, clause.token, clause.tokenEnd);
  // قرض بقيمة 12 مليارا: a loan, not a value.
  const telling = phrases.filter(
    ({ head }) => view.analysis.world.nouns[view.analysis.nounAt(head) ?? '']?.counter !== true,
  );
  const before = telling.filter((p) => p.head < token);
  const phrase = before[before.length - 1] ?? telling.find((p) => p.token > token) ?? phrases[0];
  if (!phrase) return '';
  return view.analysis.nounAt(phrase.head) ?? view.reading(phrase.head)?.stem ?? view.fold(phrase.head);
}

function amountOf(
  mention: Valued,
): Pick<ClaimQuantity, 'value' | 'stated' | 'min' | 'max' | 'minInclusive' | 'maxInclusive' | 'approximate'> {
  const { value, stated, min, max, minInclusive, maxInclusive, approximate } = mention;
  return {
    ...(value !== undefined && { value }),
    ...(stated !== undefined && { stated }),
    min,
    max,
    minInclusive,
    maxInclusive,
    ...(approximate && { approximate }),
  };
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

const OUT_OF = 'out-of';
const SUBSET_REACH = 14;

/** How far the count reaches: a part of a larger one, others beside it, a longer time. */
function reachOf(
  view: View,
  clause: Clause,
  sentence: TokenSpan,
  mention: TokenSpan,
  end: number,
): Pick<ClaimQuantity, 'subset' | 'others' | 'cumulative'> {
  const marks = view.markersIn(sentence.token, sentence.tokenEnd).filter((m) => m.attributes.marks !== undefined);
  const marked = (mark: string, from: number, to: number): boolean =>
    marks.some((m) => m.attributes.marks === mark && m.token >= from && m.token < to);
  return {
    subset: isPart(marks, clause, mention),
    others: marked('others', mention.tokenEnd, end + 2),
    cumulative:
      marked('cumulative', sentence.token, sentence.tokenEnd) ||
      // ارتفعت إلى 48 بعدما كانت 35: the earlier figure stands after the words that say so.
      marked('previous-toll', Math.max(sentence.token, mention.token - PREVIOUS_REACH), mention.token),
  };
}
