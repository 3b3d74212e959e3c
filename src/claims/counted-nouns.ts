// In: a number in its clause. Out: the noun that it counts: its own, one behind it, or one before it.

import { FEATURE } from '../core/lexeme.ts';
import { TAG } from '../core/syntax.ts';
import { ARTICLE, isOne, isTwo } from '../lang/ar/endings.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { Count, Valued } from './amounts.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

const FROM = wordSet('counted-of');

/** The head noun that a number counts: the mention's own, the noun after `من`, or a toll noun before it (بلغ عدد القتلى 12). */
export function countedBy(view: View, clause: Clause, mention: Count): number | undefined {
  const named = headOf(view, clause, mention);
  const noun = named === undefined ? undefined : view.analysis.nounAt(named);
  if (named === undefined || noun === 'person') return groupBefore(view, mention.token) ?? named;
  const next = named + 1 < clause.tokenEnd ? view.analysis.nounAt(named + 1) : undefined;
  // 9 حالات وفاة: the counter gives way to the noun that it counts; four police officers: the first word of a compound to its head.
  const counter = noun !== undefined && view.analysis.world.nouns[noun]?.counter === true;
  const compound = noun === undefined && view.doc.language.code === 'en' && view.conceptAt(named) === undefined;
  return (counter || compound) && next !== undefined ? named + 1 : named;
}

/** طاقم من تسعة أفراد, a crew of nine, عائلة مكونة من خمسة أشخاص: they are counted as what they make up. */
function groupBefore(view: View, token: number): number | undefined {
  if (!FROM.has(view.fold(token - 1))) return undefined;
  for (let t = token - 2; t >= token - GROUP_REACH; t--) {
    const noun = view.analysis.nounAt(t);
    if (noun !== undefined)
      return view.analysis.world.nouns[noun]?.group === true && view.nounIs(noun, 'person') ? t : undefined;
  }
  return undefined;
}

/** Words from a number to the group that it makes up: `طاقم مؤلف من`. */
const GROUP_REACH = 4;

function headOf(view: View, clause: Clause, mention: Count): number | undefined {
  const before = postposed(view, clause, mention);
  if (before !== undefined) return before;
  // حبس 3 وإخلاء سبيل 6, 102 بالقاهرة: what a conjunction or preposition opens is not counted by the number before it.
  const opens = (head: number): boolean =>
    (view.reading(head)?.conjunction ?? '') !== '' ||
    (view.reading(head)?.preposition ?? '') !== '' ||
    isTheirOwn(view, head, mention);
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

/** لقي 2 مصرعهما, 112 جميعهم: behind a whole number a word with a pronoun is said of those counted. */
const isTheirOwn = (view: View, head: number, { tokenEnd, value }: Count): boolean =>
  view.doc.language.code === 'ar' &&
  head === tokenEnd &&
  value !== undefined &&
  value >= 1 &&
  ((view.reading(head)?.pronoun ?? '') !== '' || ALL_OF_THEM.has(view.fold(head)) || MOST_OF_THEM.has(view.fold(head)));

const ALL_OF_THEM = wordSet('all-of-them');
const MOST_OF_THEM = wordSet('most-of-them');

/** الشهيد الـ 9, a noun in the singular: the number tells which, not how many. The members of a group (طاقمها الـ6) are counted. */
export function ranks(view: View, { token }: Count): boolean {
  if (view.doc.language.code !== 'ar' || view.fold(token - 1) !== ARTICLE) return false;
  const reading = view.reading(token - 2);
  const noun = view.analysis.nounAt(token - 2);
  if (noun === undefined || !reading?.article || view.analysis.world.nouns[noun]?.group === true) return false;
  return (reading.features & (FEATURE.plural | FEATURE.dual)) === 0;
}

/** مستشارين عسكريين اثنين, موظف متعاقد واحد: a numeral stands behind the noun that it stresses. */
function postposed(view: View, clause: Clause, mention: Valued): number | undefined {
  const { sentence, token, tokenEnd } = clause;
  if (isOne(view.fold(mention.token))) return singleBefore(view, clause, mention.token);
  if (mention.value !== 2 || mention.tokenEnd - mention.token !== 1 || !isTwo(view.fold(mention.token)))
    return undefined;
  const phrase = view
    .phrasesIn(sentence, token, tokenEnd)
    .find((p) => p.head < mention.token && p.tokenEnd >= mention.token);
  if (!phrase || (view.reading(mention.token)?.conjunction ?? '') !== '') return undefined;
  const several = (t: number): boolean => ((view.reading(t)?.features ?? 0) & (FEATURE.dual | FEATURE.plural)) !== 0;
  // مقتل شرطيين اثنين: the phrase is headed by what befell them.
  const beside = mention.token - 1;
  if (view.analysis.nounAt(beside) !== undefined && several(beside)) return beside;
  return several(phrase.head) ? phrase.head : undefined;
}

/** The indefinite noun before واحد, and adjectives between them: موظف متعاقد واحد. */
function singleBefore(view: View, clause: Clause, token: number): number | undefined {
  for (let t = token - 1; t >= Math.max(clause.token, token - SINGLE_REACH); t--) {
    const reading = view.reading(t);
    if (reading?.article || (reading?.features ?? 0) & (FEATURE.dual | FEATURE.plural)) return undefined;
    const noun = view.analysis.nounAt(t);
    if (noun !== undefined) {
      return view.analysis.world.nouns[noun]?.group === true ? undefined : t;
    }
    if (view.analysis.tags.tag[t] !== TAG.adjective) return undefined;
  }
  return undefined;
}

const SINGLE_REACH = 3;

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

export const outcomeOfNoun = (view: View, token: number): string | undefined =>
  view.analysis.world.nouns[view.analysis.nounAt(token) ?? '']?.outcome;

/** عدد الضحايا بلغ 48 شخصا: persons whose figure is a toll. */
export function tollOf(view: View, clause: Clause, token: number, noun: string | undefined): string | undefined {
  const toll = noun === 'person' ? tollBefore(view, clause, token) : undefined;
  const outcome = toll === undefined ? undefined : view.analysis.world.nouns[view.analysis.nounAt(toll) ?? '']?.outcome;
  return outcome === 'casualty' ? 'dead' : outcome;
}

/** حصيلة, toll: a noun that counts people and is none of them. */
export function isToll(view: View, noun: string): boolean {
  const record = view.analysis.world.nouns[noun];
  return record?.counter === true && record.outcome !== undefined;
}

function conjunctionBetween(view: View, from: number, to: number): boolean {
  for (let t = from; t < to; t++)
    if (view.analysis.tags.tag[t] === TAG.conjunction || (view.reading(t)?.conjunction ?? '') !== '') return true;
  return false;
}

const THREE_DIGITS = /^\d{3}$/;

/** «19 و716 معتمرا»: digits without a noun of their own, joined to three others, are one number torn apart or two of a list. */
export function isTornApart(view: View, { token, tokenEnd }: Count): boolean {
  if (view.doc.language.code !== 'ar') return false;
  const torn = (first: number, second: number): boolean =>
    view.fold(second - 1) === 'و' && /^\d+$/.test(view.fold(first)) && THREE_DIGITS.test(view.fold(second));
  return torn(token - 2, token) || torn(tokenEnd - 1, tokenEnd + 1);
}

/** 50 وفاة وإصابة, 12 dead and wounded: one number for both. */
export function casualtyAt(view: View, counted: number): string | undefined {
  const outcome = (t: number): string | undefined => outcomeOfNoun(view, t);
  if (counted + 2 >= view.doc.tokens.count) return undefined;
  const glued = (view.reading(counted + 1)?.conjunction ?? '') !== '';
  const second = glued ? counted + 1 : view.analysis.tags.tag[counted + 1] === TAG.conjunction ? counted + 2 : -1;
  // 4 قتلى وإصابة 451: the other has a number of its own.
  const counts = second >= 0 && view.mentionsIn(second + 1, second + 2).some(({ kind }) => kind === 'number');
  const pair = second < 0 || counts ? [] : [outcome(counted), outcome(second)];
  return pair.includes('dead') && pair.includes('injured') ? 'casualty' : undefined;
}
