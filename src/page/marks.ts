// In: a passage and the passages that contradict it. Out: its sentence in parts: the words that carry the value, the words that differ.
import type { Evidence, Side } from '../core/conflict.ts';
import { diff } from '../text/diff.ts';
import { searchable } from './search.ts';

/** A stretch of a sentence. `quoted`: in the phrase that carries the value; `differs`: not so in the passage it was held against. */
export interface Part {
  readonly text: string;
  readonly quoted: boolean;
  readonly differs: boolean;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** Texts this much alike (twice the common words over all words) are compared word by word; others have no words to set against each other. */
const ALIKE = { sentences: 0.65, phrases: 0.5 } as const;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,٫٬:][\p{N}]+)*/gu;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    key: searchable(m[0]),
  }));
}

/** Words of `text` that `other` has not in their place; undefined where the two are not alike. */
function differing(text: string, other: string): { readonly words: readonly Word[]; readonly alike: number } {
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: Word): number => {
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  };
  const words = wordsOf(text);
  const rivals = wordsOf(other);
  const { common, hunks } = diff(words.map(numberOf), rivals.map(numberOf));
  const alike = words.length + rivals.length === 0 ? 0 : (2 * common) / (words.length + rivals.length);
  return { words: hunks.flatMap((hunk) => words.slice(hunk.aFrom, hunk.aTo)), alike };
}

/** Words that set a passage apart from the likest passage in its language on another side. */
function differencesOf(text: string, rivals: readonly string[], least: number): readonly Word[] {
  let best: { readonly words: readonly Word[]; readonly alike: number } = { words: [], alike: 0 };
  for (const rival of rivals) {
    const found = differing(text, rival);
    if (found.alike > best.alike) best = found;
  }
  return best.alike >= least ? best.words : [];
}

/**
 * The parts of a passage's sentence. Near copies are compared sentence with sentence; otherwise the phrases that carry the values
 * are, where they are alike: in «الجولة الثالثة من المحادثات» against «الجولة الرابعة من المحادثات» one word differs.
 */
export function partsOf(
  evidence: Evidence,
  side: Side,
  sides: readonly Side[],
  langOf: (id: string) => unknown,
): Part[] {
  const lang = langOf(evidence.article);
  const rivals = sides.filter((s) => s !== side).flatMap((s) => s.evidence.filter((e) => langOf(e.article) === lang));
  const text = evidence.context.includes(evidence.quote) ? evidence.context : evidence.quote;
  const from = text.indexOf(evidence.quote);
  const to = from + evidence.quote.length;
  const inSentence = differencesOf(
    text,
    rivals.map((e) => e.context || e.quote),
    ALIKE.sentences,
  );
  const differences =
    inSentence.length > 0
      ? inSentence
      : differencesOf(
          evidence.quote,
          rivals.map((e) => e.quote),
          ALIKE.phrases,
        ).map((w) => ({ ...w, start: w.start + from, end: w.end + from }));
  return cut(text, from, to, joined(text, differences));
}

/** Neighbouring words as one stretch. */
function joined(text: string, words: readonly Word[]): Array<{ start: number; end: number }> {
  const stretches: Array<{ start: number; end: number }> = [];
  for (const { start, end } of words) {
    const last = stretches.at(-1);
    if (last && /^[\s]*$/.test(text.slice(last.end, start))) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

function cut(text: string, from: number, to: number, differing: ReadonlyArray<{ start: number; end: number }>): Part[] {
  const edges = new Set([0, from, to, text.length, ...differing.flatMap((d) => [d.start, d.end])]);
  const places = [...edges].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1]!;
    return {
      text: text.slice(start, end),
      quoted: start >= from && end <= to,
      differs: differing.some((d) => start >= d.start && end <= d.end),
    };
  });
}
