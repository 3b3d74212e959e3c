// In: a clause with its ordinals. Out: what each numbers, and the counter that it belongs to.
import type { ClaimOrdinal } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import type { OrdinalMention } from '../core/mention.ts';
import { TAG } from '../core/syntax.ts';
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

/** Ordinals of a clause. `antecedent` is what «the first» without a noun refers back to. */
export function ordinalsOf(
  view: View,
  clause: Clause,
  antecedent: string | undefined,
): Array<{ readonly mention: OrdinalMention; readonly round: ClaimOrdinal }> {
  const found: Array<{ mention: OrdinalMention; round: ClaimOrdinal }> = [];
  for (const mention of view.mentionsIn(clause.token, clause.tokenEnd)) {
    if (mention.kind !== 'ordinal' || mention.within !== undefined) continue;
    const head = mention.counted?.head ?? headBeside(view, clause, mention);
    const noun =
      head === undefined ? antecedent : (view.analysis.nounAt(head) ?? view.reading(head)?.stem ?? view.fold(head));
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
