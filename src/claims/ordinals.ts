// In: a clause with its ordinals. Out: what each numbers, and the counter that it belongs to.
import type { ClaimOrdinal, ClaimQuantity } from '../core/claim.ts';
import { formAt, textOf } from '../core/document.ts';
import type { OrdinalMention } from '../core/mention.ts';
import { TAG } from '../core/syntax.ts';
import { exactly } from '../values/quantity.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

const OF = new Set(['من', 'ل', 'of', 'in']);
/** Words that set a counter of its own: in a row, ever, under a president, since. Folded word or phrase start to counter. */
const COUNTERS: ReadonlyArray<readonly [readonly string[], string]> = [
  [['علي', 'التوالي'], 'in-a-row'],
  [['تواليا'], 'in-a-row'],
  [['in', 'a', 'row'], 'in-a-row'],
  [['consecutive'], 'in-a-row'],
  [['straight'], 'in-a-row'],
  [['في', 'تاريخه'], 'ever'],
  [['في', 'تاريخها'], 'ever'],
  [['في', 'عهد'], 'under'],
  [['منذ'], 'since'],
  [['since'], 'since'],
  [['خلال'], 'within'],
  [['في', 'غضون'], 'within'],
  [['في', 'اقل'], 'within'],
  [['في', 'اخر'], 'within'],
  [['this', 'year'], 'within'],
  [['under'], 'under'],
];

const FIRST_WORDS = new Set(COUNTERS.map(([[first]]) => first));

const TODAY = 'اليوم';
const LAST = new Set(['اخير', 'اخيره', 'final', 'last']);

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
    const noun = head === undefined ? antecedent : nounOf(view, head);
    if (noun === undefined) continue;
    const token = Math.min(mention.token, head ?? mention.token);
    const end = Math.max(mention.tokenEnd, (head ?? mention.token) + 1);
    const complement = complementOf(view, clause, end);
    const scope = scopeOf(view, clause, end);
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
  token > 0 && formAt(view.doc, token - 1).readings.some((r) => r.stem === TODAY) ? token - 1 : undefined;

function nounOf(view: View, head: number): string {
  const stem = view.reading(head)?.stem ?? view.fold(head);
  return view.analysis.nounAt(head) ?? (stem === TODAY ? 'day' : stem);
}

/** «مرة ثانية», «عاد ثانية» is again; «أنباء الثامنة صباحا», «في التاسعة» give an hour, «جلسة الثالث من "مارس"» a day of the month. */
function numbersNothing(view: View, { token, tokenEnd, counted }: OrdinalMention): boolean {
  if (view.fold(token) === AGAIN && counted === undefined && !isNoun(view, token - 1)) return true;
  if (view.mentionsIn(token, token + 1).some((m) => m.kind === 'time' && m.expression.fields?.hour !== undefined))
    return true;
  if (view.fold(token - 1) === 'مره' && !isDefinite(view, token) && !view.reading(token - 1)?.preposition) return true;
  const next = skipMarks(view, tokenEnd);
  const time = view.mentionsIn(next, next + 1).find((m) => m.kind === 'time');
  if (time?.kind === 'time' && time.expression.fields?.part !== undefined) return true;
  return OF.has(view.fold(next)) && view.analysis.isMonth(skipMarks(view, next + 1));
}

/** Folded: a feminine second without an article. */
const AGAIN = 'ثانيه';
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

function scopeOf(view: View, clause: Clause, from: number): { readonly scope?: string; readonly scopeText?: string } {
  // «الجولة الثالثة …، وهي الأولى في عهد الرئيس»: what follows another ordinal is that one's counter.
  const next = view.mentionsIn(from, clause.tokenEnd).find((m) => m.kind === 'ordinal');
  for (let i = from; i < (next?.token ?? clause.tokenEnd); i++) {
    if (!FIRST_WORDS.has(view.fold(i))) continue;
    for (const [words, counter] of COUNTERS) {
      if (!words.every((word, w) => view.fold(i + w) === word)) continue;
      const end = Math.min(clause.tokenEnd, i + words.length + 4);
      return {
        scope:
          counter === 'in-a-row' || counter === 'ever' ? counter : `${counter} ${keysOf(view, i + words.length, end)}`,
        scopeText: textOf(view.doc, i, end),
      };
    }
  }
  return {};
}

function keysOf(view: View, from: number, to: number): string {
  const entity = view
    .mentionsIn(from, to)
    .find((m) => m.kind === 'person' || m.kind === 'place' || m.kind === 'organisation');
  if (entity && 'id' in entity) return entity.id;
  return Array.from({ length: Math.max(0, Math.min(2, to - from)) }, (_, i) => view.fold(from + i)).join(' ');
}
