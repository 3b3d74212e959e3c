// In: a passage and the columns that there are for it. Out: the passage with as many words of its sentence around it as fit on a line.
import type { Evidence } from '../core/conflict.ts';
import { displayWidth, plain } from './display.ts';

/** A passage in its sentence, as three parts of one line. What was cut off at either end is marked with `…`. */
interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Share of the spare columns that words before the passage may take up. */
const BEFORE = 0.45;

/** Control characters are made visible, direction controls taken out. The passage itself is never cut. */
export function excerptOf({ quote, context }: Evidence, columns: number): Excerpt {
  const said = plain(quote);
  const sentence = plain(context);
  const at = placeIn(sentence, said);
  if (at < 0) return { before: '', quote: said, after: '' };
  const left = sentence.slice(0, at);
  const right = sentence.slice(at + said.length);
  const spare = Math.max(0, columns - displayWidth(said));
  const [leftWidth, rightWidth] = [displayWidth(left), displayWidth(right)];
  if (leftWidth + rightWidth <= spare) return { before: left, quote: said, after: right };
  const leftRoom = Math.min(leftWidth, Math.max(Math.floor(spare * BEFORE), spare - rightWidth));
  const before = lastWords(left, leftRoom);
  return { before, quote: said, after: firstWords(right, spare - displayWidth(before)) };
}

/** Where a passage stands in its sentence as words of their own, not inside a longer word or number; -1 where it does not. */
function placeIn(sentence: string, said: string): number {
  for (let at = sentence.indexOf(said); at >= 0; at = sentence.indexOf(said, at + 1)) {
    const joins = (inside: string | undefined, outside: string | undefined): boolean =>
      WORD.test(inside ?? '') && WORD.test(outside ?? '');
    const joined = joins(said[0], sentence[at - 1]) || joins(said.at(-1), sentence[at + said.length]);
    if (!joined) return at;
  }
  return sentence.indexOf(said);
}

function firstWords(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const kept = whileFits(text.split(/(?= )/), columns, (line, word) => line + word);
  return kept.trim() === '' ? '' : `${kept}…`;
}

function lastWords(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const kept = whileFits(text.split(/(?<= )/).reverse(), columns, (line, word) => word + line);
  return kept.trim() === '' ? '' : `…${kept}`;
}

/** Adds words as long as they and the mark of the cut fit. */
function whileFits(words: readonly string[], columns: number, add: (line: string, word: string) => string): string {
  let line = '';
  for (const word of words) {
    const longer = add(line, word);
    if (displayWidth(longer) + 1 > columns) break;
    line = longer;
  }
  return line;
}
