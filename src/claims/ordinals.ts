// In: a clause with its ordinals. Out: what each numbers, and the counter that it belongs to.

import type { ClaimOrdinal, ClaimQuantity } from '../core/claim.ts';
import { formAt, textOf } from '../core/document.ts';
import type { OrdinalMention } from '../core/mention.ts';
import { TAG } from '../core/syntax.ts';
import { wordSet } from '../lexicon/sets.ts';
import { exactly } from '../values/quantity.ts';
import type { Clause } from './clauses.ts';
import { scopeOf } from './counters.ts';
import type { View } from './view.ts';

const ONCE = wordSet('once');

/** Tokens behind an ordinal among which its counter may stand. */
const REACH_OF_COUNTER = 12;
const OF = wordSet('ordinal-of');
const TODAY = wordSet('today');
const LAST = wordSet('final');

/** An ordinal with what it numbers. */
interface NumberedBy {
  readonly mention: OrdinalMention;
  readonly round: ClaimOrdinal;
}

/** Ordinals of a clause. `antecedent` is what «the first» without a noun refers back to. */
export function ordinalsOf(view: View, clause: Clause, antecedent: string | undefined): NumberedBy[] {
  const found: NumberedBy[] = [];
  for (const mention of clause.mentions) {
    if (mention.kind !== 'ordinal' || mention.within !== undefined || numbersNothing(view, mention)) continue;
    const head = dayBefore(view, mention) ?? mention.counted?.head ?? headBeside(view, clause, mention);
    const told = tellsWhich(view, clause, mention, head);
    const noun = head === undefined ? (antecedent ?? (told ? TIME : undefined)) : nounOf(view, head);
    if (noun === undefined) continue;
    const token = Math.min(mention.token, head ?? mention.token);
    const end = Math.max(mention.tokenEnd, (head ?? mention.token) + 1);
    const complement = complementOf(view, clause, end);
    // «الشحنة الثالثة التي تُضبط في المرفأ منذ مطلع العام»: the counter may stand in a clause that describes what is numbered.
    const limit = told
      ? Math.min(view.doc.sentences[clause.sentence]!.tokenEnd, end + REACH_OF_COUNTER)
      : clause.tokenEnd;
    const scope = scopeOf(view, end, limit);
    const tokenEnd = complement?.tokenEnd ?? end;
    found.push({
      mention,
      round: {
        start: view.doc.tokens.start[token]!,
        end: view.doc.tokens.end[tokenEnd - 1]!,
        text: textOf(view.doc, token, tokenEnd),
        value: mention.value,
        of: complement ? `${noun}:${complement.id}` : noun,
        ...scope,
        told,
      },
    });
  }
  return found;
}

/** «الطابق الثالث والأخير», the third and final round: as many as there are. */
export function countOf(view: View, { mention, round }: NumberedBy): ClaimQuantity | undefined {
  let t = mention.tokenEnd;
  while (view.analysis.tags.tag[t] === TAG.punctuation || view.fold(t) === 'and') t++;
  if (t > mention.tokenEnd + 1 || !LAST.has(view.reading(t)?.stem ?? view.fold(t))) return undefined;
  return {
    start: view.doc.tokens.start[mention.token]!,
    end: view.doc.tokens.end[t]!,
    text: textOf(view.doc, mention.token, t + 1),
    ...exactly(round.value),
    unit: 'thing',
    of: round.of.split(':')[0]!,
    state: '',
    qualifiers: [],
    subset: false,
    others: false,
    cumulative: false,
  };
}

/** «إغلاق مجمع التحرير لليوم الثالث»: the word is an adverb of time too, and no phrase ends in it. */
const dayBefore = (view: View, { token }: OrdinalMention): number | undefined =>
  token > 0 && formAt(view.doc, token - 1).readings.some((r) => TODAY.has(r.stem)) ? token - 1 : undefined;

function nounOf(view: View, head: number): string {
  const stem = view.reading(head)?.stem ?? view.fold(head);
  return view.analysis.nounAt(head) ?? (TODAY.has(stem) ? 'day' : stem);
}

const TIME = 'time';
/** Words before «the third of its kind» when it is said of the happening itself. Folded stems. */
const TELLERS = wordSet('tells-which-it-is');

/** `it is the third fire`, «وهذه هي الشحنة الثالثة», «للمرة الخامسة», «في ثاني إدانة له»: said of the happening, not one of several that are told of. */
function tellsWhich(view: View, clause: Clause, { token }: OrdinalMention, head: number | undefined): true | undefined {
  const first = Math.min(token, head ?? token);
  const reading = view.reading(first);
  if (head !== undefined && nounOf(view, head) === TIME) return true;
  // «ثاني عملية خطف»: the ordinal before its noun, neither with an article; «ثاني أكبر مرافئ» ranks.
  if (view.doc.language.code === 'ar' && head !== undefined && token < head)
    return (!reading?.article && !view.reading(head)?.article && head === token + 1) || undefined;
  let before = first - 1;
  while (before >= clause.token && SKIPPED.has(view.analysis.tags.tag[before]!)) before--;
  if (before < clause.token) return undefined;
  return TELLERS.has(view.reading(before)?.stem ?? view.fold(before)) || TELLERS.has(view.fold(before)) || undefined;
}

const SKIPPED = new Set<number>([TAG.determiner, TAG.adverb]);

/** «مرة ثانية», «عاد ثانية» is again; «أنباء الثامنة صباحا», «في التاسعة» give an hour, «جلسة الثالث من "مارس"» a day of the month. */
function numbersNothing(view: View, { token, tokenEnd, counted }: OrdinalMention): boolean {
  if (AGAIN.has(view.fold(token)) && counted === undefined && !isNoun(view, token - 1)) return true;
  if (view.mentionsIn(token, token + 1).some((m) => m.kind === 'time' && m.expression.fields?.hour !== undefined))
    return true;
  if (ONCE.has(view.fold(token - 1)) && !isDefinite(view, token) && !view.reading(token - 1)?.preposition) return true;
  const next = skipMarks(view, tokenEnd);
  const time = view.mentionsIn(next, next + 1).find((m) => m.kind === 'time');
  if (time?.kind === 'time' && time.expression.fields?.part !== undefined) return true;
  return OF.has(view.fold(next)) && view.analysis.isMonth(skipMarks(view, next + 1));
}

/** Folded: a feminine second without an article. */
const AGAIN = wordSet('again');
const isNoun = (view: View, token: number): boolean => token >= 0 && view.analysis.tags.tag[token] === TAG.noun;
const isDefinite = (view: View, token: number): boolean => view.reading(token)?.article === true;

/** Over quotation marks. */
function skipMarks(view: View, token: number): number {
  let i = token;
  while (view.analysis.tags.tag[i] === TAG.punctuation && i < token + 2) i++;
  return i;
}

/** The head of the phrase that the ordinal stands in: الجولة الرابعة, رابع جولة, the fourth round. */
function headBeside(view: View, clause: Clause, mention: OrdinalMention): number | undefined {
  const holding = view
    .phrasesIn(clause.sentence, clause.token, clause.tokenEnd)
    .find((p) => p.token <= mention.token && mention.token < p.tokenEnd);
  if (!holding) return undefined;
  if (view.doc.language.code === 'en') return holding.head > mention.token ? holding.head : undefined;
  for (let t = mention.token - 1; t >= holding.token; t--) if (view.analysis.tags.tag[t] === TAG.noun) return t;
  return mention.tokenEnd < holding.tokenEnd && view.analysis.tags.tag[mention.tokenEnd] === TAG.noun
    ? mention.tokenEnd
    : undefined;
}

/** What is numbered is part of: الجولة الرابعة من المحادثات, the third round of talks. */
function complementOf(
  view: View,
  clause: Clause,
  end: number,
): { readonly id: string; readonly tokenEnd: number } | undefined {
  if (end >= clause.tokenEnd || !OF.has(view.fold(end))) return undefined;
  const phrase = view.phrasesIn(clause.sentence, end, clause.tokenEnd).find((p) => p.token === end + 1);
  if (!phrase) return undefined;
  for (let t = phrase.token; t < phrase.tokenEnd; t++) {
    const id = view.conceptAt(t)?.concept ?? view.analysis.nounAt(t);
    if (id !== undefined) return { id, tokenEnd: phrase.tokenEnd };
  }
  return undefined;
}
