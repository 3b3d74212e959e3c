// In: near copies between the articles of a topic. Out: the pairs of articles that fill one form with other figures.

import { oncePer } from '../core/once.ts';
import { pairKey } from '../core/pair-key.ts';
import type { NearCopy } from './near-copies.ts';
import type { SentenceWords, WordSpans } from './pairs.ts';

/** So many figures changed, and more than were kept, make another issue of a form; an update of a toll changes one or two. */
const LEAST_CHANGED = 3;
/** Figures that stand in each other's place stand in short stretches. */
const LONGEST = 3;
const FIGURE = /\p{Nd}/u;

/** Do two articles of a topic fill one form (weather, markets, police bulletins) with figures of different days? */
export type Serial = (a: number, b: number) => boolean;

/** Reads from the near copies of a topic which articles are issues of one form. */
export function serialsOf(copies: readonly NearCopy[], words: WordSpans): Serial {
  const tallies = new Map<string, { readonly changed: Set<string>; readonly kept: Set<string> }>();
  for (const { a, b, hunks } of copies) {
    const key = pairKey(a.article, b.article);
    const tally = tallies.get(key) ?? { changed: new Set(), kept: new Set() };
    tallies.set(key, tally);
    const [left, right] = [figuresOf(words(a)), figuresOf(words(b))];
    for (const { aFrom, aTo, bFrom, bTo } of hunks) {
      if (aTo - aFrom > LONGEST || bTo - bFrom > LONGEST) continue;
      const [x, y] = [figuresIn(left, aFrom, aTo), figuresIn(right, bFrom, bTo)];
      if (x !== '' && y !== '' && x !== y) tally.changed.add(`${x}>${y}`);
    }
    for (const { place, text } of left)
      if (!hunks.some(({ aFrom, aTo }) => aFrom <= place && place < aTo)) tally.kept.add(text);
  }
  const serials = new Set(
    [...tallies]
      .filter(([, { changed, kept }]) => changed.size >= LEAST_CHANGED && changed.size > kept.size)
      .map(([key]) => key),
  );
  return (a, b) => serials.size > 0 && serials.has(pairKey(a, b));
}

const figuresIn = (figures: readonly Figure[], from: number, to: number): string =>
  figures.flatMap(({ place, text }) => (from <= place && place < to ? [text] : [])).join(' ');

/** A word with digits, and its place among the words. */
interface Figure {
  readonly place: number;
  readonly text: string;
}

const figuresOf = oncePer(({ text, spans }: SentenceWords): readonly Figure[] => {
  if (spans.length === 0 || !FIGURE.test(text.slice(spans[0]!.start, spans.at(-1)!.end))) return [];
  return spans.flatMap(({ start, end }, place): Figure[] => {
    const word = text.slice(start, end);
    return FIGURE.test(word) ? [{ place, text: word }] : [];
  });
});
