// In: the tokens behind an ordinal. Out: the counter that it belongs to: in a row, ever, since 2006, within two years.

import { textOf } from '../core/document.ts';
import type { Mention } from '../core/mention.ts';
import { phrasesOf } from '../lexicon/sets.ts';
import type { View } from './view.ts';

/** Words that set a counter of its own, as phrases of folded words. */
const COUNTERS = (
  [
    ['in-a-row', phrasesOf('counter-in-a-row')],
    ['ever', phrasesOf('counter-ever')],
    ['under', phrasesOf('counter-under')],
    ['since', phrasesOf('counter-since')],
    ['within', phrasesOf('counter-within')],
  ] as const
).flatMap(([counter, phrases]) => phrases.map((words) => [words, counter] as const));

const FIRST_WORDS = new Set(COUNTERS.map(([[first]]) => first));

/** The counter that is named among the tokens `[from, limit)`, and its words; nothing where none is. */
export function scopeOf(
  view: View,
  from: number,
  limit: number,
): { readonly scope?: string; readonly scopeText?: string } {
  // «الجولة الثالثة …، وهي الأولى في عهد الرئيس»: what follows another ordinal is that one's counter.
  const next = view.mentionsIn(from, limit).find((m) => m.kind === 'ordinal');
  for (let i = from; i < (next?.token ?? limit); i++) {
    if (!FIRST_WORDS.has(view.fold(i))) continue;
    for (const [words, counter] of COUNTERS) {
      if (!words.every((word, w) => view.fold(i + w) === word)) continue;
      const end = Math.min(limit, i + words.length + 4);
      return {
        scope:
          counter === 'in-a-row' || counter === 'ever'
            ? counter
            : `${counter} ${keysOf(view, i, i + words.length, end)}`,
        scopeText: textOf(view.doc, i, end),
      };
    }
  }
  return {};
}

/** What a counter counts from: the year or month that a time begins with (منذ مطلع العام, this year, since 2006), a place or person, or two words. */
function keysOf(view: View, counter: number, from: number, to: number): string {
  const named = view.mentionsIn(counter, to);
  const time = named.find((m) => m.kind === 'time');
  const begins = time?.kind === 'time' && time.type === 'DATE' ? time.resolved?.first : undefined;
  if (begins !== undefined && !isSpan(time)) return begins.replace(/(?:-01)+$/u, '');
  const entity = named.find((m) => m.kind === 'person' || m.kind === 'place' || m.kind === 'organisation');
  if (entity && 'id' in entity) return entity.id;
  return Array.from({ length: Math.max(0, Math.min(2, to - from)) }, (_, i) => view.fold(from + i)).join(' ');
}

/** «خلال عامين»: so long, wherever it is reckoned from. */
const isSpan = (mention: Mention | undefined): boolean =>
  mention?.kind === 'time' && mention.expression.offset !== undefined;
